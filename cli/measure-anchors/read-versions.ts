import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text before and after it was changed. */
export interface VersionPair {
  name: string;
  before: string;
  after: string;
}

/** Texts in versions, a folder of them each (`name/1.txt`, `name/2.txt`…): each version with the next, and the first with the last. */
export async function readVersions(folder: string): Promise<VersionPair[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((it) => it.isDirectory()).map((it) => it.name);
  return (await Promise.all(names.sort().map((name) => readPairs(folder, name)))).flat();
}

async function readPairs(folder: string, name: string): Promise<VersionPair[]> {
  const files = (await readdir(join(folder, name))).filter((file) => /^\d+\.txt$/.test(file));
  files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, name, file), 'utf8')));
  const pairs = texts
    .slice(1)
    .map((after, at) => ({ name: `${name} ${at + 1}→${at + 2}`, before: texts[at] ?? '', after }));
  const [first, last] = [texts[0], texts.at(-1)];
  const ends =
    texts.length > 2 && first && last ? [{ name: `${name} 1→${texts.length}`, before: first, after: last }] : [];
  return [...pairs, ...ends];
}
