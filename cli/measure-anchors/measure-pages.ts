import { findQuote, textOf } from '../../utils/anchoring';
import { openDocument } from '../inspect/open-document';
import { judge, NOWHERE, type Outcome, stillSays } from './judge';
import { PAGE_CHANGES, PAGE_REMOVALS } from './page-changes';
import { isOnce, type PickedQuote, pickQuotes } from './pick-quotes';
import { QuotedPage } from './quoted-page';
import { CHANGED_A_LOT, type Tallies } from './tally';

/** Shorter pages say too little to be quoted from, longer ones take too long to be copied for each change. */
const TEXT = { least: 1_500, most: 150_000 } as const;

/** Looks for quotes of pages in the same pages, whose elements were changed in every way of `PAGE_CHANGES`. Gives the pages used. */
export function measurePages(pages: readonly string[], count: number, random: () => number, tallies: Tallies): number {
  let used = 0;
  for (const html of pages) {
    const { document, close } = openDocument(html, 'https://example.org/');
    const { text } = textOf(document.body);
    if (text.length >= TEXT.least && text.length <= TEXT.most) {
      used += 1;
      for (const quote of pickQuotes(text, count, random)) {
        const changed = (change: (page: QuotedPage, random: () => number) => void) => {
          const page = new QuotedPage(document.body.cloneNode(true) as Element, quote.start, quote.end);
          change(page, random);
          return page.read();
        };
        for (const [name, change] of Object.entries(PAGE_CHANGES)) {
          const { text: now, known } = changed(change);
          if (known === null) continue;
          const says = stillSays(text.slice(quote.start, quote.end), now.slice(known.start, known.end));
          tallies.add(says ? name : CHANGED_A_LOT, lookFor(quote, now, known));
        }
        // What is said elsewhere too is not gone.
        if (!isOnce(text, quote)) continue;
        for (const [name, remove] of Object.entries(PAGE_REMOVALS))
          tallies.add(`gone: ${name}`, lookFor(quote, changed(remove).text, NOWHERE));
      }
    }
    close();
  }
  return used;
}

function lookFor({ selector, start, end }: PickedQuote, text: string, known: { start: number; end: number }): Outcome {
  return judge(text, findQuote(text, { ...selector, position: { start, end } }), known, selector);
}
