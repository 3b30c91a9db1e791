import { tameWords } from '../../utils/evidence';

/** Letters written from the right, and the marks that say so. */
const FROM_RIGHT =
  /[\u061C\u200F\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Isolates that end where they shall: what has come from here before, as a part of another sentence. */
const PAIRED = /^(?:[^\u202A-\u202E\u2066-\u2069]|\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069)*$/;

/**
 * Words that come to stand within a sentence of ours, so that they cannot reorder it: what could is taken out, and what is written from the
 * right stands between a first-strong isolate and its end (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(words: string): string {
  if (words.includes('\u2068') && PAIRED.test(words)) return words;
  const tame = tameWords(words);
  return FROM_RIGHT.test(tame) ? `\u2068${tame}\u2069` : tame;
}
