import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const IMPORT = /(?:from\s|import\s|import\()'([^'\n]+)'/g;

/** React Aria weighs more than all the rest of the sidebar. */
const HEAVY = 'react-aria-components';

function fileOf(place: string): string | undefined {
  return ['', '.ts', '.tsx', '/index.ts']
    .map((ending) => place + ending)
    .find((file) => existsSync(file) && /\.tsx?$/.test(file));
}

/** The way from a file to a heavy package, or null: those it loads later count too, since nobody waits for them there either. */
function wayTo(heavy: string, from: string, seen = new Set<string>()): string[] | null {
  seen.add(from);
  for (const [, target = ''] of readFileSync(from, 'utf8').matchAll(IMPORT)) {
    if (target === heavy) return [relative(root, from), heavy];
    const next = target.startsWith('.') ? fileOf(join(dirname(from), target)) : undefined;
    if (!next || seen.has(next)) continue;
    const rest = wayTo(heavy, next, seen);
    if (rest) return [relative(root, from), ...rest];
  }
  return null;
}

const entryOf = (name: string) => {
  const folder = join(root, 'entrypoints', name);
  const main = readdirSync(folder).find((file) => /^main\.tsx?$/.test(file));
  return join(folder, main ?? '');
};

describe('React Aria', () => {
  it.each(['sidebar', 'sidepanel', 'popup'])('is not carried by the %s', (name) => {
    expect(wayTo(HEAVY, entryOf(name))).toBeNull();
  });

  it('would be found if it were', () => {
    expect(wayTo(HEAVY, join(root, 'components/ui/rich/index.ts'))).toContain(HEAVY);
    expect(wayTo('react', entryOf('sidebar'))).not.toBeNull();
  });
});
