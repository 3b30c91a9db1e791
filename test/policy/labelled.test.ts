import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../utils/policy/clauses';
import { phrases } from '../../utils/policy/phrases';

interface Label {
  id: string;
  lang: string;
  source: string;
  licence: string;
  split: string;
  sha256: string;
  gold: Record<string, [start: number, end: number, affirmed?: 0][]>;
}

const fileOf = (lang: string) => new URL(`./labelled/${lang}.jsonl`, import.meta.url);
const labelsOf = (lang: string): Label[] =>
  readFileSync(fileOf(lang), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const ids = new Set(clauses.map(({ id }) => id));

describe.each([...phrases.keys()])('%s', (lang) => {
  it('has at least twenty real policies that somebody marked, ten of them kept back while its phrases were written', () => {
    expect(existsSync(fileOf(lang))).toBe(true);
    const labels = labelsOf(lang);
    expect(new Set(labels.map(({ id }) => id)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(labels.map(({ sha256 }) => sha256)).size).toBe(labels.length);
    expect(labels.filter(({ split }) => split === 'test').length).toBeGreaterThanOrEqual(10);
  });

  it('names the source and the licence of each, and keeps none of its words', () => {
    for (const { id, source, licence, gold } of labelsOf(lang)) {
      expect({ id, source }).toEqual({ id, source: expect.stringMatching(/\w{3,}[./ ]\w+/) });
      expect({ id, licence }).toEqual({ id, licence: expect.stringMatching(/\S/) });
      for (const [clause, marks] of Object.entries(gold)) {
        expect(ids).toContain(clause);
        for (const [start, end] of marks) expect(end).toBeGreaterThan(start);
      }
    }
  });
});
