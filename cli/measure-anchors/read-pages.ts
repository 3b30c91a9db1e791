import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The saved pages (`*.html`) of a folder. */
export async function readPages(folder: string): Promise<{ name: string; html: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(names.map(async (name) => ({ name, html: await readFile(join(folder, name), 'utf8') })));
}
