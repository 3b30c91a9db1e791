import { describe, expect, it } from 'vitest';
import { tameWords } from '../../utils/evidence';

describe('words of a stranger', () => {
  it.each([
    ['that turn what follows', 'Friends\u202eyrreJ fo', 'FriendsyrreJ fo'],
    ['that begin an isolate and never end it', '\u2067Friends', 'Friends'],
    ['that end the isolate they will be put in', 'Friends\u2069\u202eof', 'Friendsof'],
    ['with controls in them', 'Fri\u0000en\u0007ds\u001b[31m\u0085', 'Friends[31m'],
    ['under a tower of accents', `e${'\u0301'.repeat(500)}nd`, `e${'\u0301'.repeat(8)}nd`],
    [
      'under a tower of many kinds',
      `e${'\u0301\u0489\u20dd'.repeat(2_000)}`,
      `e\u0301\u0489\u20dd\u0301\u0489\u20dd\u0301\u0489`,
    ],
  ])('%s come without what reaches beyond them', (_, wild, tame) => {
    expect(tameWords(wild)).toBe(tame);
  });

  it.each([
    ['letters with accents of their own', 'Ho\u0302\u0323 Chi\u0301 — ti\u1ebfng Vi\u1ec7t'],
    [
      'Arabic with its marks, and marks of direction that turn nothing',
      '\u0627\u0644\u0652\u062d\u064e\u0645\u0652\u062f\u064f\u200f (2029)\u200e',
    ],
    ['Hebrew with vowels and accents', '\u05d1\u05b0\u05bc\u05e8\u05b5\u05d0\u05e9\u05b4\u05c1\u0596\u05d9\u05ea'],
    ['Tamil, Burmese and Tibetan', '\u0b95\u0bcb \u1019\u103c\u1014\u103a\u1019\u102c \u0f67\u0fa3\u0f71\u0f74'],
    [
      'a family, and a flag of tags',
      '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['soft hyphens, line breaks and tabs', 'Daten\u00adschutz\n\terkl\u00e4rung'],
  ])('stay letter by letter where they are %s', (_, words) => {
    expect(tameWords(words)).toBe(words);
  });

  it('cost no more than their length', () => {
    const long = `${'e\u0301'.repeat(200_000)}${'\u0301'.repeat(400_000)}${'\u202e'.repeat(200_000)}`;
    expect(tameWords(long).length).toBeLessThan(long.length);
  });
});
