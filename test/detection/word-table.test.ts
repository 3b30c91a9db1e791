import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../utils/detection/words/fold-word';
import { splitWords } from '../../utils/detection/words/split-words';
import { matcherOf, wordTable } from '../../utils/detection/words/word-table';

const letters = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'ж'), { minLength, maxLength }).map((them) => them.join(''));
const pattern = fc
  .tuple(fc.constantFrom('', '*'), letters(1, 5), fc.constantFrom('', '*'))
  .map(([open, text, end]) => open + text + end);

describe('looking words up in a table', () => {
  it('finds what trying every pattern finds: whole words first, then in the order written', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 30 }),
        fc.array(letters(1, 8), { maxLength: 20 }),
        (patterns, words) => {
          const table = wordTable(patterns.map((one, value) => ({ pattern: one, value })));
          const [whole, loose] = [false, true].map((wild) =>
            patterns.flatMap((one, value) => (one.includes('*') === wild ? [{ value, fits: matcherOf(one) }] : [])),
          );
          for (const word of words) {
            const fitting = [...(whole ?? []), ...(loose ?? [])].filter(({ fits }) => fits(word));
            expect(table(word)).toEqual(fitting.map(({ value }) => value));
          }
        },
      ),
    );
  });
});

describe('splitting a text into words', () => {
  const character = fc.oneof(
    fc.constantFrom('a', 'É', 'İ', 'Σ', 'ж', '\u0301', '7', ' ', '\n', '’', '-', '😀', '𝐀', '\ud835', '\udc00'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );

  it('takes letters, marks and figures of every script, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
        const text = characters.join('');
        const expected = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
          word: foldWord(word),
          start: index,
          end: index + word.length,
        }));
        expect(splitWords(text)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
