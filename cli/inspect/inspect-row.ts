import { resolve } from 'node:path';
import { gate } from '../../utils/detection';
import { readGlance, readPage } from '../../utils/facts';
import { readPolicy } from '../../utils/policy';
import { investigate } from '../../utils/report';
import { type BatchRow, type FlatRow, flattenReading, flattenReport } from './flat-row';
import { openDocument } from './open-document';
import { readHtmlFile } from './read-html-file';
import { readPolicyFile } from './read-policy-file';

/** Inspects one saved page or policy. A row that cannot be read answers with its error; it never throws. */
export async function inspectRow(row: BatchRow, folder: string): Promise<FlatRow> {
  try {
    if (row.policy !== undefined) return await inspectPolicy(row.id, row.url, resolve(folder, row.policy));
    if (row.html !== undefined) return await inspectPage(row.id, row.url, resolve(folder, row.html));
    return { id: row.id, error: 'neither "html" nor "policy" is given' };
  } catch (error) {
    return { id: row.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** `ms` is what the extension would spend: reading and judging, without opening the file. */
async function inspectPage(id: string, url: string, file: string): Promise<FlatRow> {
  const { document, close } = openDocument(await readHtmlFile(file), url);
  try {
    const started = performance.now();
    const seen = gate(readGlance(document, url));
    const report = investigate({ facts: readPage(document, url), documents: [], readAt: new Date().toISOString() });
    return { ...flattenReport(id, report, seen), ms: since(started) };
  } finally {
    close();
  }
}

async function inspectPolicy(id: string, url: string, file: string): Promise<FlatRow> {
  const text = await readHtmlFile(file);
  const started = performance.now();
  const reading = readPolicy(readPolicyFile(text, file, url));
  return { id, ...flattenReading(reading), ms: since(started) };
}

function since(started: number): number {
  return Math.round((performance.now() - started) * 100) / 100;
}
