import { readFile } from 'node:fs/promises';
import { decodePage } from '../../utils/extension';

/** Largest file read, in bytes: four times what the extension fetches. */
const FILE_LIMIT = 8_000_000;

/**
 * A saved page as text. Whoever saves a page writes UTF-8, and leaves the page's older claim about its encoding in it: what is valid
 * UTF-8 is read as that, anything else as a browser reads it without a server's word. Throws where the file is too large.
 */
export async function readHtmlFile(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (bytes.byteLength > FILE_LIMIT) throw new Error(`larger than ${FILE_LIMIT} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodePage(bytes, '');
  }
}
