import { type FoundQuote, type PageText, type QuoteToFind, quoteFinder, rangesOf, textOf } from '../anchoring';
import { rootOf } from '../facts';
import type { Found } from './anchor-orders';

/** The text of a document without a root. */
const NOTHING: PageText = { text: '', pieces: [], shadows: [], cut: false };

/** Looks quotes up in a document as it stands now. */
export function findInPage(document: Document): PageFinder {
  const root = rootOf(document);
  const page = root ? textOf(root) : NOTHING;
  const find = quoteFinder(page.text);
  return {
    page,
    find: (quote) => {
      const found = find(quote);
      return { found: sayFound(found), ranges: found ? rangesOf(page, found.start, found.end) : [] };
    },
  };
}

export interface PageFinder {
  page: PageText;
  find(quote: QuoteToFind): { found: Found; ranges: Range[] };
}

function sayFound(found: FoundQuote | null): Found {
  if (found === null) return 'not-found';
  return found.exactly ? 'same' : 'changed';
}
