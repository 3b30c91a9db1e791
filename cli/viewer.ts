import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildViewer } from './viewer/build-viewer';

const FOLDER = fileURLToPath(new URL('../.output/viewer', import.meta.url));
const USAGE = `Usage: node cli/run.mjs viewer

Builds the page that shows shared notes to people without the extension: plain files for any web host, in .output/viewer.`;

/** `viewer`: builds the static viewer and tells how large its files are. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { help } = parseArgs({ args, options: { help: { type: 'boolean' } } }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  await buildViewer(FOLDER);
  for (const name of (await readdir(FOLDER)).sort()) {
    const file = await readFile(join(FOLDER, name));
    console.log(`${name.padEnd(12)} ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
  }
  console.log(FOLDER);
  return 0;
}
