import { foldText, quoteFinder } from '../../utils/anchoring';
import { alignVersions, type Fate, isThere } from './align-versions';
import { judge } from './judge';
import { type PickedQuote, pickQuotes } from './pick-quotes';
import type { VersionPair } from './read-versions';
import { CHANGED_A_LOT, type Tallies } from './tally';

/** Less than so much of a quote at its place, and it is no more. */
const GONE = 0.4;

const MOVED = 'word for word, but elsewhere';

/** Looks for quotes of one version in a later one. Tells how many pairs were too different to be aligned. */
export function measureVersions(
  pairs: readonly VersionPair[],
  count: number,
  random: () => number,
  tallies: Tallies,
): number {
  let skipped = 0;
  for (const { before, after } of pairs) {
    const fateOf = alignVersions(before, after);
    if (fateOf === null) {
      skipped += 1;
      continue;
    }
    const find = quoteFinder(after);
    const folded = foldText(after).text;
    for (const quote of pickQuotes(before, count, random)) {
      const fate = fateOf(quote.start, quote.end);
      const verbatim = folded.includes(foldText(quote.selector.exact).text);
      const place = { type: 'TextPositionSelector', start: quote.start, end: quote.end } as const;
      const found = find({ ...quote.selector, position: place });
      const names = namesOf(quote, fate, verbatim);
      // Of words that have moved no place is known but where they stand word for word.
      const known = names[0] === MOVED && found?.exactly ? found : fate;
      for (const name of names) tallies.add(name, judge(after, found, known, quote.selector));
    }
  }
  return skipped;
}

function namesOf({ how, start, end }: PickedQuote, fate: Fate, verbatim: boolean): string[] {
  if (isThere(fate, end - start))
    return ['still there', verbatim ? '  word for word' : '  with small changes', `  ${how}`];
  if (verbatim) return [MOVED];
  return [fate.kept < GONE ? 'no longer there' : CHANGED_A_LOT];
}
