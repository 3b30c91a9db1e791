import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, type TextEdit } from '../../../utils/sync/merge/edit-text';
import { anyText } from './any-object';

function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toReversed()
    .reduce((said, { at, removed, added }) => said.slice(0, at) + added + said.slice(at + removed), text);
}

/** Where a text may be cut without dividing what a reader sees as one letter. */
function seams(text: string): Set<number> {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  return new Set([...Array.from(segments, ({ index }) => index), text.length]);
}

describe('the edits between two texts', () => {
  it('make the one of the other, in order, and divide no letter', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (start, mine, end) => {
        for (const [before, after] of [
          [start + end, start + mine + end],
          [start + mine + end, start + end],
          [start + mine, end + mine],
        ] as const) {
          const edits = editsBetween(before, after);
          expect(edited(before, edits)).toBe(after);
          const whole = seams(before);
          for (const { at, removed } of edits) expect([whole.has(at), whole.has(at + removed)]).toEqual([true, true]);
          for (const [nth, { at, removed }] of edits.entries()) {
            expect(at + removed).toBeLessThanOrEqual(edits[nth + 1]?.at ?? before.length);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, string, TextEdit[]]>([
    ['same', 'same', []],
    ['', 'new', [{ at: 0, removed: 0, added: 'new' }]],
    ['colour', 'colours', [{ at: 6, removed: 0, added: 's' }]],
    [
      'Ana asks. Ben says no.',
      'Ana asked. Ben said no.',
      [
        { at: 7, removed: 1, added: 'ed' },
        { at: 16, removed: 2, added: 'id' },
      ],
    ],
    ['😀', '😁', [{ at: 0, removed: 2, added: '😁' }]],
    ['e', 'e\u0301', [{ at: 0, removed: 1, added: 'e\u0301' }]],
    ['🇫🇷🇩🇪', '🇩🇪', [{ at: 0, removed: 4, added: '' }]],
    ['one\ntwo\nthree', 'one\nthree', [{ at: 4, removed: 4, added: '' }]],
  ])('are few: %j to %j', (before, after, edits) => {
    expect(editsBetween(before, after)).toEqual(edits);
  });

  it('are found in bounded time, though everything was written anew', () => {
    const before = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, at) => `other${at * 7}`).join(' ');
    const began = performance.now();
    expect(edited(before, editsBetween(before, after))).toBe(after);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
