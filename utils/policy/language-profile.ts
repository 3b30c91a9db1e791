import { languages } from './languages';

/** One letter that a language's spelling does not use weighs as much against it as this many of its own words speak for it. */
const FOREIGN_LETTER = 0.6;

/** Ids of all languages in the order of every array of scores. */
export const codes: readonly string[] = [...languages.keys()];

/** Function word → the languages that have it; the fewer they are, the more it says. */
const words = new Map<string, number[]>();
const letters = codes.map((code) => new Set(languages.get(code)?.letters ?? ''));
const known = new Set(letters.flatMap((it) => [...it]));

codes.forEach((code, index) => {
  for (const word of new Set(languages.get(code)?.words.trim().split(/\s+/)))
    words.set(word, [...(words.get(word) ?? []), index]);
});

/**
 * How well a text fits each language, in the order of `codes`: its function words speak for a language, letters that the language
 * does not write speak against it.
 */
export function scoreLanguages(text: string): number[] {
  const scores = codes.map(() => 0);
  const lower = text.toLowerCase().normalize('NFC');
  for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const owners = words.get(word);
    if (owners) for (const index of owners) scores[index] = (scores[index] ?? 0) + 1 / Math.sqrt(owners.length);
  }
  for (const letter of lower.match(/[^a-z\s\d]/gu) ?? []) {
    if (!known.has(letter)) continue;
    letters.forEach((own, index) => {
      if (!own.has(letter)) scores[index] = (scores[index] ?? 0) - FOREIGN_LETTER;
    });
  }
  return scores;
}
