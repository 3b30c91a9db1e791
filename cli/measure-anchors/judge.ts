import { type FoundQuote, foldText } from '../../utils/anchoring';
import type { TextQuoteSelector } from '../../utils/notes';
import { alignVersions, isThere } from './align-versions';

/**
 * What came of looking for a quote. `twin`: at another place than it was followed to, where the same words stand in the same
 * surroundings, letter for letter: nobody can tell the two apart. `copy`: at the quote's own words, letter for letter, which stand
 * elsewhere since those at its place were changed.
 */
export type Outcome = 'right' | 'twin' | 'copy' | 'wrong' | 'orphan';

/** The place of what is gone: every place found is a wrong one. */
export const NOWHERE = { start: -2, end: -1 } as const;

/** So much of the two stretches together must be common to both, in letters. */
const OVERLAP = 0.5;

/** Judges a place by where the quote is known to stand. */
export function judge(
  text: string,
  found: FoundQuote | null,
  known: { start: number; end: number },
  selector: TextQuoteSelector,
): Outcome {
  if (found === null) return 'orphan';
  const letters = (start: number, end: number) =>
    text.slice(Math.max(0, start), Math.max(0, end)).replace(/\s+/g, '').length;
  const common = letters(Math.max(found.start, known.start), Math.min(found.end, known.end));
  const both = letters(Math.min(found.start, known.start), Math.max(found.end, known.end));
  if (common / both >= OVERLAP) return 'right';
  if (isTwin(text, found, selector)) return 'twin';
  const changed =
    foldText(text.slice(Math.max(0, known.start), Math.max(0, known.end))).text !== foldText(selector.exact).text;
  return found.exactly && changed ? 'copy' : 'wrong';
}

/** Raw characters in which a quote's surroundings stand: markup is set with much white space. */
const SURROUNDINGS = 2_000;

function isTwin(text: string, { start, end }: FoundQuote, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  const fold = (words: string) => foldText(words).text;
  return (
    fold(text.slice(start, end)) === fold(exact) &&
    fold(text.slice(Math.max(0, start - SURROUNDINGS), start)).endsWith(fold(prefix)) &&
    fold(text.slice(end, end + SURROUNDINGS)).startsWith(fold(suffix))
  );
}

/** Whether words are still the quote's: `now` is what was made of `exact`. */
export function stillSays(exact: string, now: string): boolean {
  const [before, after] = [exact.trim(), now.trim()];
  const fate = foldText(before).text === foldText(after).text ? null : alignVersions(before, after)?.(0, before.length);
  return fate === null || (fate !== undefined && isThere(fate, before.length));
}
