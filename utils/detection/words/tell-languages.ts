import { LEXICONS, lexiconOf } from './lexicons';
import type { Word } from './split-words';

/** Everyday words seen before a language counts, and how near to the best another must come to be tried as well. */
const LEAST = 3;
const NEAR = 0.7;
const WORDS_LOOKED_AT = 1_500;

/**
 * Languages whose words are worth looking for: English, the one the page claims, and those its everyday words speak for.
 * Neighbours (Danish and Norwegian, Czech and Slovak) may come together; that costs little and loses nothing.
 */
export function tellLanguages(words: Word[], claimed: string | undefined): string[] {
  const counts = [...LEXICONS.keys()].map((lang) => {
    const common = lexiconOf(lang)?.common;
    return { lang, count: words.slice(0, WORDS_LOOKED_AT).filter(({ word }) => common?.has(word)).length };
  });
  const best = Math.max(...counts.map(({ count }) => count));
  const spoken = counts.filter(({ count }) => count >= LEAST && count >= best * NEAR).map(({ lang }) => lang);
  const claim = /^[a-z]{2,3}/.exec(claimed?.toLowerCase() ?? '')?.[0].replace(/^n[bn]$/, 'no');
  return [...new Set(['en', ...(claim && LEXICONS.has(claim) ? [claim] : []), ...spoken])];
}
