import type { TextQuoteSelector } from './selectors';

/** Longest quote, and how much is kept around it, in characters. */
const EXACT = 5_000;
const AROUND = 32;

/** Raw text looked at on either side, and in the selection: white space may make up most of a page's text. */
const REACH = 1_024;
const LONGEST = 100_000;

/**
 * A selection as a quote that can be found again: `start` and `end` count in `text`, the words of the page. White space is
 * folded; a quote too long is cut, and its suffix is what follows the cut. Null where nothing but space is selected.
 * Runs in the page's own process: no schema is loaded for it.
 */
export function quoteSelection(text: string, start: number, end: number): TextQuoteSelector | null {
  const clamp = (at: number) => outOfPair(text, Math.max(0, Math.min(at, text.length)));
  let from = clamp(Math.min(start, end));
  let to = clamp(Math.max(start, end));
  while (from < to && isSpace(text, from)) from += 1;
  to = Math.min(to, clamp(from + LONGEST));
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (from === to) return null;

  const folded = fold(text.slice(from, to));
  const cut = outOfPair(folded, Math.min(folded.length, EXACT));
  const before = fold(text.slice(Math.max(0, from - REACH), from));
  const after = fold(folded.slice(cut) + text.slice(to, to + REACH));
  return {
    type: 'TextQuoteSelector',
    exact: folded.slice(0, cut),
    prefix: before.slice(-AROUND).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: after.slice(0, AROUND).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));
const fold = (text: string) => text.replace(/\s+/g, ' ');

/** A character outside the basic plane is two halves; a place between them moves in front of both. */
const outOfPair = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
