import { findQuote } from '../../utils/anchoring';
import { CHANGES, type Parts, REMOVALS } from './changes';
import { judge, NOWHERE, stillSays } from './judge';
import { isOnce, type PickedQuote, pickQuotes } from './pick-quotes';
import { CHANGED_A_LOT, type Tallies } from './tally';

/** Looks for quotes of texts in the same texts, changed in every way of `CHANGES`, and with the quote gone in every way of `REMOVALS`. */
export function measureChanges(texts: readonly string[], count: number, random: () => number, tallies: Tallies): void {
  for (const text of texts) {
    for (const quote of pickQuotes(text, count, random)) {
      const parts = {
        before: text.slice(0, quote.start),
        exact: text.slice(quote.start, quote.end),
        after: text.slice(quote.end),
      };
      for (const [name, change] of Object.entries(CHANGES)) {
        const changed = change(parts, random);
        tallies.add(stillSays(parts.exact, changed.exact) ? name : CHANGED_A_LOT, lookFor(quote, changed));
      }
      // What is said elsewhere too is not gone.
      if (isOnce(text, quote))
        for (const [name, remove] of Object.entries(REMOVALS))
          tallies.add(`gone: ${name}`, lookFor(quote, remove(parts, random)));
    }
  }
}

function lookFor({ selector, start, end }: PickedQuote, { before, exact, after }: Parts) {
  const text = before + exact + after;
  const known = { start: before.length, end: before.length + exact.length };
  const found = findQuote(text, { ...selector, position: { start, end } });
  return judge(text, found, exact === '' ? NOWHERE : known, selector);
}
