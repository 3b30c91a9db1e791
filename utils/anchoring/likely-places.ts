import { MOST_CHANGED } from './most-changed';
import type { Wanted } from './wanted';

/** Folded places between which a changed quote may begin. */
export interface LikelyPlace {
  from: number;
  to: number;
  /** How many different pieces of the quote and its surroundings speak for it. */
  pieces: number;
}

/** Length of a piece: an eighth of the quote, within these bounds. */
const PIECE = { share: 8, shortest: 4, longest: 12 } as const;
/** Pieces looked for, spread over the quote, so that a long one costs no more than a short one. */
const MOST_PIECES = 72;
/** A piece that stands in more places than this says nothing. */
const MOST_HITS = 400;
const MOST_PLACES = 12;
/** A quote's pieces may stand apart by so much more than its own changes allow. */
const SLACK = { least: 8, most: 400 } as const;

/**
 * Where a quote may stand although its words were changed: most of its pieces, or of what stood around it, are still there, in a row.
 * The likeliest first; time grows with the text only.
 */
export function likelyPlaces(text: string, wanted: Wanted): LikelyPlace[] {
  const { exact, prefix, suffix } = wanted;
  const slack = Math.min(SLACK.most, SLACK.least + Math.floor(exact.length * MOST_CHANGED));
  const hits = piecesOf(prefix + exact + suffix, exact.length)
    .flatMap(({ piece, at }, index) =>
      placesOf(text, piece).map((place) => ({ begins: place - at + prefix.length, index })),
    )
    .sort((a, b) => a.begins - b.begins);

  const windows: LikelyPlace[] = [];
  const counts = new Map<number, number>();
  let last = 0;
  for (let first = 0; first < hits.length; first += 1) {
    const from = hits[first]?.begins ?? 0;
    for (; last < hits.length && (hits[last]?.begins ?? 0) <= from + slack; last += 1)
      add(counts, hits[last]?.index, 1);
    windows.push({ from, to: hits[last - 1]?.begins ?? from, pieces: counts.size });
    add(counts, hits[first]?.index, -1);
  }
  return apart(windows.sort((a, b) => b.pieces - a.pieces));
}

function piecesOf(pattern: string, quoteLength: number): { piece: string; at: number }[] {
  const size = Math.max(PIECE.shortest, Math.min(PIECE.longest, Math.floor(quoteLength / PIECE.share)));
  const step = Math.max(size, pattern.length / MOST_PIECES);
  const pieces = [];
  for (let at = 0; at + size <= pattern.length; at += step) {
    const place = Math.floor(at);
    pieces.push({ piece: pattern.slice(place, place + size), at: place });
  }
  return pieces;
}

function placesOf(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    places.push(at);
    if (places.length > MOST_HITS) return [];
  }
  return places;
}

function add(counts: Map<number, number>, index: number | undefined, by: 1 | -1): void {
  if (index === undefined) return;
  const count = (counts.get(index) ?? 0) + by;
  if (count === 0) counts.delete(index);
  else counts.set(index, count);
}

/** The first of windows that overlap, and a bounded number of them. */
function apart(windows: LikelyPlace[]): LikelyPlace[] {
  const chosen: LikelyPlace[] = [];
  for (const window of windows) {
    if (chosen.length === MOST_PLACES) break;
    if (chosen.every(({ from, to }) => window.to < from || window.from > to)) chosen.push(window);
  }
  return chosen;
}
