import { describe, expect, it } from 'vitest';
import { cutSentence, denies } from '../../utils/policy/cut-sentence';

const a = (length: number) => 'a'.repeat(length);
const cut = (text: string, start = 0) => cutSentence({ text, start }, 'en');
const lengths = (text: string) => cut(text).map((piece) => piece.text.length);

describe('words that deny', () => {
  it.each([
    ['en', 'we do not sell it', true],
    ['en', 'never', true],
    ['en', 'we sell it without asking', true],
    ['en', 'a nothing-else notice', false],
    ['en', 'we note it', false],
    ['en', '(not) at all', true],
    ['en', 'cannot', true],
    ['en', '', false],
    ['fr', 'nous ne les vendons pas', true],
    ['de', 'wir verkaufen sie nicht', true],
    ['de', 'we do not sell it', false],
    ['xx', 'we do not sell it', false],
  ])('%s: “%s” denies: %s', (lang, words, denied) => {
    expect(denies(words, lang)).toBe(denied);
    expect(denies(words, lang)).toBe(denied); // and again, from what is remembered of the language
  });
});

describe('a sentence that is too long to be quoted whole', () => {
  it('is one of more than 600 characters', () => {
    expect(cut(a(600), 7)).toEqual([{ text: a(600), start: 7 }]);
    expect(cut(a(601), 7)).toEqual([
      { text: a(600), start: 7 },
      { text: 'a', start: 607 },
    ]);
  });

  it.each<[string, string, number[]]>([
    ['after a semicolon', `${a(300)}; ${a(100)}, ${a(100)} ${a(200)}`, [301, 403]],
    ['after a comma where there is no semicolon', `${a(300)}, ${a(100)} ${a(300)}`, [301, 401]],
    ['at a space where there is neither', `${a(300)} ${a(400)}`, [300, 400]],
    ['after the last of several', `${a(250)}; ${a(250)}; ${a(200)}`, [503, 200]],
    ['at no mark that leaves less than a third', `${a(198)}; ${a(250)} ${a(300)}`, [450, 300]],
    ['at a mark that leaves just more', `${a(201)}; ${a(250)} ${a(300)}`, [202, 551]],
    ['not at a mark that leaves just a third', `${a(200)}; ${a(250)} ${a(300)}`, [452, 300]],
    ['at a mark that just fits', `${a(598)}; ${a(100)}`, [599, 100]],
    ['not at a mark beyond what fits', `${a(599)}; ${a(100)}`, [600, 101]],
    ['no further where the rest can be quoted whole', `${a(300)}; ${a(299)}, ${a(299)}`, [301, 600]],
    ['through a word where nothing else is left', a(1_300), [600, 600, 100]],
  ])('is cut %s', (_, text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });

  it('loses no word, and tells where each piece stands', () => {
    const text = `${'one two, three; '.repeat(90)}end.`;
    const pieces = cut(text, 11);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(text.slice(piece.start - 11, piece.start - 11 + piece.text.length)).toBe(piece.text);
      expect(piece.text).toBe(piece.text.trimEnd());
    }
    expect(pieces.map((piece) => piece.text).join(' ')).toBe(text);
  });

  it('is left at the piece that denies: behind it the rest would say the contrary', () => {
    const denial = `we do not ${a(290)}; share it;`;
    expect(cut(`${a(300)}; ${denial} ${a(300)}`).map((piece) => piece.text)).toEqual([`${a(300)};`, denial]);
  });

  it('leaves out a piece of blanks alone', () => {
    expect(lengths(`${a(599)}${' '.repeat(601)}${a(3)}`)).toEqual([599, 3]);
  });
});
