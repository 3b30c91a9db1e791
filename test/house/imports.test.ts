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

function offences(file: string): string[] {
  const room = roomOf(file);
  const rules = room === null ? undefined : ROOMS[room];
  if (room === null || rules === undefined) return [`${file} lies in no room of the table`];
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(([, still, lazy]) => {
    const target = still ?? lazy ?? '';
    if (!target.startsWith('.')) {
      const known = rules.packages.includes(target) || target.endsWith('.css');
      return known ? [] : [`${file} imports the package ${target}, which ${room} may not use`];
    }
    const wanted = relative(root, join(root, dirname(file), target));
    const other = roomOf(`${wanted}/`);
    if (other === room || (room === 'components' && other === 'components')) return [];
    if (room === 'components/hooks' && other === 'components') return [];
    if (room === 'components' && other === 'components/hooks') return [];
    if (other === null) return [`${file} imports ${wanted}, which lies in no room`];
    if (!rules.rooms.includes(other))
      return [`${file} imports ${other}; ${room} may import ${rules.rooms.join(', ') || 'nothing'}`];
    return wanted === `utils/${other}` ? [] : [`${file} imports ${wanted} past the door utils/${other}/index.ts`];
  });
}

it('every room imports only the rooms of its row, through their doors', () => {
  const files = [...sources('utils'), ...sources('components')];
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(offences)).toEqual([]);
});

it('the rule bites: an import past a door or from a room above is named', () => {
  expect(ROOMS.policy?.rooms).not.toContain('platforms');
  expect(roomOf('utils/policy/read-policy.ts')).toBe('policy');
  expect(roomOf('utils/loose.ts')).toBeNull();
});
