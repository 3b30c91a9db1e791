import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { knownPlatforms } from '../utils/platforms';
import { platformsPage } from './list-platforms/platforms-page';

const PAGE = fileURLToPath(new URL('../docs/platforms.md', import.meta.url));
const USAGE = `Usage: npm run -s platforms -- [--check]

Writes docs/platforms.md from the catalogue.
--check  writes nothing; fails where the page is not what would be written.`;

/** `platforms`: writes what is known about each platform, for people to read. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { check, help } = parseArgs({
    args,
    options: { check: { type: 'boolean' }, help: { type: 'boolean' } },
  }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const page = platformsPage(knownPlatforms);
  if (!check) {
    await writeFile(PAGE, page);
    return 0;
  }
  if (page === (await readFile(PAGE, 'utf8').catch(() => ''))) return 0;
  console.error('docs/platforms.md is behind the catalogue: npm run -s platforms');
  return 1;
}
