import { describe, expect, it } from 'vitest';
import { losesWords } from '../../utils/notes/loses-words';
import { noteOf } from './note-of';

const selectorOf = (exact: string) => ({ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' });
const quoting = (exact?: string) =>
  noteOf(1, { target: { ...noteOf(1).target, ...(exact !== undefined && { selector: selectorOf(exact) }) } });
/** So many characters of which no two beside each other are the same. */
const words = (length: number, from = 0) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');

describe('a quote', () => {
  it.each([
    ['that stays is not lost', 'we keep it', 'we keep it', false],
    ['that is taken away is lost', 'we keep it', undefined, true],
    ['that another takes the place of is lost', 'we keep it', 'we sell it', true],
    ['that is added loses nothing', undefined, 'we keep it', false],
    ['that never was is not lost', undefined, undefined, false],
  ])('%s', (_, before, after, lost) => {
    expect(losesWords(quoting(before), quoting(after))).toBe(lost);
  });
});

describe('words', () => {
  it.each<[string, string, string, boolean]>([
    ['added at the end lose nothing', words(100), words(130), false],
    ['added in the middle lose nothing', words(100), words(50) + words(600, 500) + words(50, 50), false],
    ['of 19 characters may all go', words(19), '', false],
    ['of 20 characters, all gone, are much', words(20), '', true],
    ['by half gone are typing', words(40), words(20), false],
    ['by more than half gone are much', words(41), words(20), true],
    ['by more than half gone at the beginning are much', words(41), words(20, 21), true],
    ['by more than half gone in the middle are much', words(60), words(15) + words(14, 46), true],
    ['by half gone in the middle are typing', words(60), words(15) + words(15, 45), false],
    ['of which 499 are gone at once are typing', words(5_000), words(4_501), false],
    ['of which 500 are gone at once are much', words(5_000), words(4_500), true],
    ['that repeat themselves are counted once', 'ab'.repeat(30), 'ab'.repeat(14), true],
    ['whose only character left stood at both ends are much', `a${words(19)}a`, 'a', true],
    ['all of which are typed over are much', words(30), words(30, 600), true],
    ['whose first and last characters stay are much where the rest goes', words(50), words(1) + words(1, 49), true],
  ])('%s', (_, before, after, lost) => {
    expect(losesWords(noteOf(1, { body: before }), noteOf(1, { body: after }))).toBe(lost);
  });
});
