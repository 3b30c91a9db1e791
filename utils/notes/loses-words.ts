import type { Note } from './note';

/** More than this share of the words gone, at least so many characters, or so many at once, is no typing. */
const MUCH = { share: 0.5, atLeast: 20, atOnce: 500 } as const;

/** Whether a change takes away what nobody types away by the way: much of the words, or the quote. */
export function losesWords(before: Note, after: Note): boolean {
  const quote = before.target.selector?.exact;
  if (quote !== undefined && quote !== after.target.selector?.exact) return true;
  const lost = lostChars(before.body, after.body);
  return lost >= MUCH.atOnce || (lost >= MUCH.atLeast && lost > before.body.length * MUCH.share);
}

/** Characters of `before` between what both begin with and what both end with. */
function lostChars(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return before.length - start - end;
}
