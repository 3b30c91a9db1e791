import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurePages, PAGE_CLASSES } from './pages/measure-pages';
import { writeTable } from './pages/write-table';

const fileAt = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const JSON_FILE = fileAt('.output/bench-pages.json');
const TABLE_FILE = fileAt('.output/bench-pages.md');
const DOCS = fileAt('docs/performance.md');
const FIGURES = /(<!-- figures -->)[\s\S]*(<!-- \/figures -->)/;

interface Asked {
  class?: string[];
  ext?: string[];
  rounds?: string;
  'write-docs'?: boolean;
}

/** What pages cost with the extension, the references and none: a table, and `.output/bench-pages.{json,md}`. Gives the exit code. */
export async function benchPages(extensionDir: string, asked: Asked): Promise<number> {
  const classes = asked.class ?? [];
  const further = new Map((asked.ext ?? []).map((pair) => [pair.replace(/=.*/, ''), pair.replace(/^[^=]*=/, '')]));
  const rounds = Number(asked.rounds ?? 5);
  if (classes.some((name) => !PAGE_CLASSES.has(name)) || !Number.isInteger(rounds) || rounds < 1) {
    console.error(`Known classes: ${[...PAGE_CLASSES.keys()].join(', ')}; rounds are a number from 1 on`);
    return 2;
  }
  const rows = await measurePages({ extensionDir, classes, rounds, further });
  const about = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${platform()} ${arch()}, ${rounds} rounds`;
  const table = `${about}\n\n${writeTable(rows)}\n`;
  await mkdir(dirname(JSON_FILE), { recursive: true });
  await writeFile(JSON_FILE, `${JSON.stringify({ about, rows }, null, 2)}\n`);
  await writeFile(TABLE_FILE, table);
  if (asked['write-docs']) {
    const docs = await readFile(DOCS, 'utf8');
    await writeFile(
      DOCS,
      docs.replace(FIGURES, (_, start, end) => `${start}\n${table}${end}`),
    );
  }
  console.log(table);
  console.log(JSON_FILE);
  return 0;
}
