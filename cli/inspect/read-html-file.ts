import { readFile } from 'node:fs/promises';
import { decodePage } from '../../utils/extension';

/** Largest file read, in bytes: four times what the extension fetches. */
const FILE_LIMIT = 8_000_000;

/** A saved page as text; its encoding is found as a browser finds it without a server's word. Throws where it is too large. */
export async function readHtmlFile(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (bytes.byteLength > FILE_LIMIT) throw new Error(`larger than ${FILE_LIMIT} bytes`);
  return decodePage(bytes, '');
}
