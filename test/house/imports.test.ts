import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOMS } from './rooms';

const root = join(import.meta.dirname, '../..');

/** Every statement that pulls a module in, types included: `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT = /^(?:import|export)\s(?:[^'"();]*\sfrom\s)?'([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function roomOf(file: string): string | null {
  if (file.startsWith('components/hooks/')) return 'components/hooks';
  if (file.startsWith('components/')) return 'components';
  return /^utils\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** What a file's text pulls in that the table does not allow, in the table's words. */
function offences(file: string, text: string): string[] {
  const room = roomOf(file);
  const rules = room === null ? undefined : ROOMS[room];
  if (room === null || rules === undefined) return [`${file} lies in no room of the table`];
  return importsOf(text).flatMap((target) => {
    if (!target.startsWith('.')) {
      const known = rules.packages.includes(target) || target.endsWith('.css');
      return known ? [] : [`${file} imports the package ${target}, which ${room} may not use`];
    }
    const wanted = relative(root, join(root, dirname(file), target));
    const other = roomOf(`${wanted}/`);
    // The folders of components are one room; only what may talk to the extension differs.
    if (other === room || (isComponents(room) && isComponents(other))) return [];
    if (other === null) return [`${file} imports ${wanted}, which lies in no room`];
    if (!rules.rooms.includes(other))
      return [`${file} imports ${other}; ${room} may import ${rules.rooms.join(', ') || 'nothing'}`];
    return wanted === `utils/${other}` ? [] : [`${file} imports ${wanted} past the door utils/${other}/index.ts`];
  });
}

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, still, lazy]) => still ?? lazy ?? '');
}

function isComponents(room: string | null): boolean {
  return room === 'components' || room === 'components/hooks';
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

it('every room imports only the rooms of its row, through their doors', () => {
  const files = [...sources('utils'), ...sources('components')];
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => offences(file, textOf(file)))).toEqual([]);
});

it.each([
  [
    'utils/policy/a.ts',
    "import { identify } from '../platforms';",
    'imports platforms; policy may import evidence, facts',
  ],
  ['utils/policy/a.ts', "import type { X } from '../facts/page-facts';", 'past the door utils/facts/index.ts'],
  ['utils/policy/clauses/a.ts', "export {\n  a,\n  b,\n} from '../../report';", 'imports report; policy may import'],
  ['utils/facts/a.ts', "const x = await import('../notes');", 'imports notes; facts may import evidence'],
  [
    'utils/notes/a.ts',
    "import { browser } from 'wxt/browser';",
    'imports the package wxt/browser, which notes may not use',
  ],
  [
    'components/ui/a.tsx',
    "import { askBackground } from '../../utils/extension';",
    'imports extension; components may import',
  ],
  ['utils/loose.ts', '', 'lies in no room of the table'],
])('in %s, %s is refused', (file, text, words) => {
  expect(offences(file, text)).toEqual([expect.stringContaining(words)]);
});

it.each([
  ['utils/policy/a.ts', "import type { X } from '../facts';"],
  ['components/hooks/a.ts', "import { askBackground } from '../../utils/extension';"],
  ['components/ui/a.tsx', "import styles from './a.module.css';"],
])('in %s, %s is allowed', (file, text) => {
  expect(offences(file, text)).toEqual([]);
});

it.each([
  ['detector', ['detection', 'extension', 'facts']],
  ['reader', ['extension', 'facts']],
  ['frame', ['extension']],
])('the %s script in the page takes from no other room than it needs', (script, rooms) => {
  const own = importsOf(textOf(`entrypoints/${script}.content.ts`)).filter((target) => target.startsWith('.'));
  expect(own.sort()).toEqual(rooms.map((room) => `../utils/${room}`));
});
