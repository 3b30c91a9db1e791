import { LEXICONS } from './lexicons';
import { readList } from './read-list';
import type { Word } from './split-words';

/** Everyday words seen before a language counts, and how near to the best another must come to be tried as well. */
const LEAST = 3;
const NEAR = 0.9;
const WORDS_LOOKED_AT = 1_500;

/** The languages that have an everyday word, by their place in `LANGUAGES`. */
const LANGUAGES = [...LEXICONS.keys()];
const speakers = new Map<string, number[]>();
LANGUAGES.forEach((lang, place) => {
  for (const word of new Set(readList(LEXICONS.get(lang)?.common)))
    speakers.set(word, [...(speakers.get(word) ?? []), place]);
});

/**
 * Languages whose words are worth looking for: the one the page claims, where it is spoken on it at all, and those its everyday words
 * speak for. Neighbours (Danish and Norwegian, Czech and Slovak) may come together; that costs little and loses nothing. English where
 * nothing is told apart: "mayor" and "elector" are other words elsewhere.
 */
export function tellLanguages(words: Word[], claimed: string | undefined): string[] {
  const counts = LANGUAGES.map(() => 0);
  for (const { word } of words.slice(0, WORDS_LOOKED_AT)) {
    for (const place of speakers.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  const near = Math.max(...counts) * NEAR;
  const claim = /^[a-z]{2,3}/.exec(claimed?.toLowerCase() ?? '')?.[0].replace(/^n[bn]$/, 'no');
  const told = LANGUAGES.map((lang, place) => ({ lang, count: counts[place] ?? 0 }))
    .filter(({ lang, count }) => count >= LEAST && (count >= near || lang === claim || lang === 'en'))
    .sort((a, b) => b.count - a.count)
    .map(({ lang }) => lang);
  return told.length > 0 ? told : [...new Set([...(claim && LEXICONS.has(claim) ? [claim] : []), 'en'])];
}
