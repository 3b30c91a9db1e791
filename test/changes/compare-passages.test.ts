import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePassages } from '../../utils/changes/compare-passages';
import { MOST_PASSAGES } from '../../utils/changes/policy-changes';
import { passagesOf } from './policy-of';

const A = 'We ask for your name, your address and your date of birth.';
const B = 'We keep what you sign for as long as the campaign lasts.';
const C = 'You can write to us at any time and ask what we hold.';
const D = 'Our printer receives addresses of members, once a year.';
const B2 = 'We keep what you sign for as long as the party exists.';

function told(before: string[], after: string[]) {
  const { passages, moved, more } = comparePassages(passagesOf(...before), passagesOf(...after));
  return { kinds: passages.map(({ kind }) => kind), moved, more };
}

describe('the passages of two versions', () => {
  it.each([
    ['nothing', [A, B, C], [A, B, C], { kinds: [], moved: 0 }],
    ['one that came', [A, C], [A, B, C], { kinds: ['added'], moved: 0 }],
    ['one that went', [A, B, C], [A, C], { kinds: ['removed'], moved: 0 }],
    ['one with other words', [A, B, C], [A, B2, C], { kinds: ['changed'], moved: 0 }],
    ['one that was replaced', [A, B, C], [A, D, C], { kinds: ['removed', 'added'], moved: 0 }],
    ['one that moved', [A, B, C, D], [B, C, D, A], { kinds: [], moved: 1 }],
    ['the first of all', [], [A], { kinds: ['added'], moved: 0 }],
    ['one that stands twice now', [A, B], [A, B, A], { kinds: ['added'], moved: 0 }],
    ['a change beside one that came', [A, B, C], [A, D, B2, C], { kinds: ['added', 'changed'], moved: 0 }],
  ])('tell %s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual({ ...expected, more: 0 });
  });

  it('are called moved only where there is no other way to say it, also in texts too different to be compared in order', () => {
    const many = (from: number) => Array.from({ length: 1_500 }, (_, at) => `${from + at} ${(from + at) * 7919}`);
    const before = [...many(0), A, B, C, ...many(5_000)];
    const after = [...many(10_000), A, C, B, ...many(15_000)];
    expect(told(before, after).moved).toBe(1);
  });

  it('tell which words changed, under which heading', () => {
    const [change] = comparePassages(passagesOf(A, B), passagesOf(A, B2)).passages;
    expect(change).toMatchObject({ kind: 'changed', heading: 'Privacy' });
    const text = (kind: string) => change?.parts.filter((it) => it.kind === kind).map((it) => it.text);
    expect([text('removed'), text('added')]).toEqual([['campaign lasts'], ['party exists']]);
  });

  it('come out even: what was, less what went, and what came, is what is', () => {
    const texts = fc.array(fc.constantFrom(A, B, C, D, B2), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { kinds } = told(before, after);
        const count = (kind: string) => kinds.filter((it) => it === kind).length;
        expect(before.length - count('removed') + count('added')).toBe(after.length);
      }),
    );
  });

  it('are told one by one up to a number, and counted beyond it', () => {
    const many = Array.from({ length: MOST_PASSAGES + 30 }, (_, at) => `Passage number ${at} of quite another kind.`);
    const { passages, more } = comparePassages([], passagesOf(...many));
    expect({ told: passages.length, more }).toEqual({ told: MOST_PASSAGES, more: 30 });
  });

  it.each([
    ['everything new', (at: number) => `Nothing of ${at * 7} remains as ${at * 3} was.`],
    ['every passage changed a little', (at: number) => `${paragraph(at)} Since then there is more.`],
    ['back to front', (at: number) => paragraph(5_999 - at)],
    ['all alike', () => 'The same words again and again.'],
  ])('of 2 MB are compared in seconds: %s', (_, after) => {
    const before = Array.from({ length: 6_000 }, (_, at) => paragraph(at));
    const start = performance.now();
    const { passages, moved, more } = comparePassages(
      passagesOf(...before),
      passagesOf(...before.map((_, at) => after(at))),
    );
    expect(passages.length + moved + more).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function paragraph(at: number): string {
  return `Paragraph ${at} tells at length ${'what happens to what you sign and who reads it, '.repeat(6)}in year ${at}.`;
}
