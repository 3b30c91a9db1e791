import { languages } from './languages';

/** One letter that a language's spelling does not use weighs as much against it as this many of its own words speak for it. */
const FOREIGN_LETTER = 0.6;

/** Ids of all languages in the order of every array of scores. */
export const codes: readonly string[] = [...languages.keys()];

/** Function word → the languages that have it; the fewer they are, the more it says. */
const words = new Map<string, number[]>();
/** Letter of any language beyond ASCII, as its UTF-16 unit → the languages that do not write it. */
const foreign = new Map<number, number[]>();
const ASCII = 0x80;

codes.forEach((code, index) => {
  for (const word of new Set(languages.get(code)?.words.trim().split(/\s+/)))
    words.set(word, [...(words.get(word) ?? []), index]);
  for (const letter of languages.get(code)?.letters ?? '') {
    const unit = letter.charCodeAt(0);
    const others = foreign.get(unit) ?? codes.map((_, other) => other);
    foreign.set(
      unit,
      others.filter((other) => other !== index),
    );
  }
});

/**
 * How well a text fits each language, in the order of `codes`: its function words speak for a language, letters that the language
 * does not write speak against it.
 */
export function scoreLanguages(text: string): number[] {
  const scores = codes.map(() => 0);
  const add = (index: number, value: number) => {
    scores[index] = (scores[index] ?? 0) + value;
  };
  const lower = text.toLowerCase().normalize('NFC');
  for (const word of lower.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const owners = words.get(word);
    if (owners) for (const index of owners) add(index, 1 / Math.sqrt(owners.length));
  }
  // A text in another script is nothing but such letters: each is weighed once, as often as it stands there.
  const counts = new Map<number, number>();
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit >= ASCII) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  for (const [unit, count] of counts) {
    for (const index of foreign.get(unit) ?? []) add(index, -FOREIGN_LETTER * count);
  }
  return scores;
}
