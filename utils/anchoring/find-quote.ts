import { choosePlace } from './choose-place';
import { exactPlaces } from './exact-places';
import { foldText } from './fold-text';
import { likelyPlaces } from './likely-places';
import { matchPlace } from './match-place';
import { type Scored, scorePlace } from './score-place';
import { toWords } from './to-words';
import type { Wanted } from './wanted';

/** Words to find again: W3C TextQuoteSelector, and the TextPositionSelector where one was kept. */
export interface QuoteToFind {
  exact: string;
  prefix: string;
  suffix: string;
  position?: { start: number; end: number };
}

/** Where the words stand in the text they were looked for in. */
export interface FoundQuote {
  start: number;
  end: number;
  /** 0..1: how sure it is that these are the words that were quoted. */
  score: number;
  /** Whether they read the same; white space and typography aside. */
  exactly: boolean;
}

/** A place this good needs no other to be compared with. */
const SURE = 0.9;

/** Finds a quote in a text: the place it most likely means, or null where none is likely enough. */
export function findQuote(text: string, quote: QuoteToFind): FoundQuote | null {
  return quoteFinder(text)(quote);
}

/** Finds many quotes in one text, which is looked through once to begin with. */
export function quoteFinder(text: string): (quote: QuoteToFind) => FoundQuote | null {
  const page = foldText(text);
  return (quote) => {
    const wanted = foldQuote(quote, page.placeOf);
    if (wanted.exact === '') return null;
    const best = choosePlace(rankPlaces(page.text, wanted), wanted);
    if (best === null) return null;
    const found = { start: page.startOf(best.start), end: page.endOf(best.end - 1) };
    if (best.errors === 0) return { ...found, score: best.score, exactly: true };
    return { ...toWords(text, found), score: best.score, exactly: false };
  };
}

function foldQuote({ exact, prefix, suffix, position }: QuoteToFind, placeOf: (at: number) => number): Wanted {
  const [words, before, behind] = [exact, prefix, suffix].map((it) => foldText(it).text);
  return {
    exact: words ?? '',
    prefix: before ?? '',
    suffix: behind ?? '',
    ...(position && { hint: placeOf(position.start) }),
  };
}

/** All places that may be meant, the likeliest first. */
export function rankPlaces(text: string, wanted: Wanted): Scored[] {
  const rank = (a: Scored, b: Scored) => b.score - a.score;
  const exact = exactPlaces(text, wanted)
    .map((place) => scorePlace(text, place, wanted))
    .sort(rank);
  if (exact[0] && exact[0].score >= SURE) return exact;
  const changed = likelyPlaces(text, wanted)
    .flatMap((place) => matchPlace(text, wanted.exact, place) ?? [])
    .filter(({ start, end }) => !exact.some((it) => it.start < end && it.end > start))
    .map((place) => scorePlace(text, place, wanted));
  return [...exact, ...changed].sort(rank);
}
