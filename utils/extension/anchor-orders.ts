import type { QuoteToFind } from '../anchoring';

/** A note's words, by the note's id. */
export interface NoteQuote extends QuoteToFind {
  id: string;
}

/** How the words of a quote stand in a page. */
export type Found = 'same' | 'changed' | 'not-found';

/**
 * What the background may ask of the script that finds words in a page: what is selected there; where quotes stand (with `mark` they are
 * marked, else no mark stays); whether one of those not found has come since (answered when it has, or when the page has had its
 * time); to go to a quote; to take the marks away.
 */
export type AnchorOrder =
  | { order: 'selection' }
  | { order: 'places'; quotes: NoteQuote[]; mark: boolean }
  | { order: 'latePlaces' }
  | { order: 'goTo'; quote: NoteQuote }
  | { order: 'unmark' };

/** Quotes looked for in one page at most: a page with more notes than that is read elsewhere. */
export const MOST_QUOTES = 500;
