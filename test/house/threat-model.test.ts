import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const ACTORS = ['page', 'policy author', 'shared-link author', 'network', 'other extensions', 'thief of the profile'];

/** Sections of the page that hold a table of threats: its rows are threat, defence, proofs. */
const sections = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
  .split(/^## /m)
  .filter((section) => section.includes('| threat |'))
  .map((section) => ({ title: section.split('\n', 1)[0] ?? '', rows: rowsOf(section) }));

function rowsOf(section: string): string[][] {
  const lines = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat'));
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it.each(ACTORS)('what a %s could do is written down', (actor) => {
  const rows = sections.filter(({ title }) => title.toLowerCase().includes(actor)).flatMap(({ rows }) => rows);
  expect(rows.length).toBeGreaterThan(2);
});

describe.each(sections)('$title', ({ rows }) => {
  it.each(rows)('“%s” has its defence, and tests that exist', (_, defence, proofs) => {
    expect(defence?.length).toBeGreaterThan(10);
    const named = [...(proofs ?? '').matchAll(/`(test\/[^`]+)`(?: › “([^”]+)”)?/g)];
    expect(named.length, 'no test is named').toBeGreaterThan(0);
    for (const [, file = '', title] of named) {
      expect(existsSync(join(root, file)), file).toBe(true);
      if (title) expect(readFileSync(join(root, file), 'utf8'), `${file} has no such test`).toContain(title);
    }
  });
});
