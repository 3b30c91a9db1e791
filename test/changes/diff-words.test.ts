import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../utils/changes';
import { diffWords } from '../../utils/changes/diff-words';

const joined = (parts: DiffPart[], without: DiffPart['kind']) =>
  parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

/** Texts of few words, so that two of them have much in common, with every kind of space, mark and letter. */
const text = fc
  .array(
    fc.constantFrom('we ', 'share', ' data', 'données', ', ', '  ', '.', '\n', 'e\u0301', '🗳', '\uD83D', 'ß', '1'),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(''));

describe('two texts laid over each other', () => {
  it('are both in it, character for character', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.oneof(text, fc.string()), (before, after) => {
        const parts = diffWords(before, after);
        expect(joined(parts, 'added')).toBe(before);
        expect(joined(parts, 'removed')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('have no empty part, and never two alike next to each other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(parts.filter((part) => part.text === '')).toEqual([]);
        expect(parts.filter((part, place) => part.kind === parts[place + 1]?.kind)).toEqual([]);
      }),
    );
  });

  it.each([
    ['nothing', 'We keep it.', 'We keep it.', ['same:We keep it.']],
    [
      'a word',
      'We keep it for a year.',
      'We keep it for a month.',
      ['same:We keep it for a ', 'removed:year', 'added:month', 'same:.'],
    ],
    ['a “not”', 'We share it.', 'We do not share it.', ['same:We ', 'added:do not ', 'same:share it.']],
    [
      'a phrase, told as a phrase',
      'We ask your name and nothing else.',
      'We ask street, town, country and nothing else.',
      ['same:We ask ', 'removed:your name', 'added:street, town, country', 'same: and nothing else.'],
    ],
    ['all of it', '', 'We keep it.', ['added:We keep it.']],
  ])('tell %s', (_, before, after, parts) => {
    expect(diffWords(before, after).map(({ kind, text }) => `${kind}:${text}`)).toEqual(parts);
  });

  it('come back whole where they have next to nothing in common, however long they are', () => {
    const words = (from: number) => Array.from({ length: 1_500 }, (_, at) => `w${from + at}`).join(' ');
    expect(diffWords(words(0), words(10_000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    const long = 'word '.repeat(200_000);
    expect(diffWords(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
