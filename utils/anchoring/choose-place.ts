import type { Scored } from './score-place';
import type { Wanted } from './wanted';

/** Below this a quote counts as not found: an orphan is better than a wrong place. */
const ENOUGH = 0.52;

/** A quote of fewer folded characters says too little by itself: changed, it needs this much of its surroundings. */
const BRIEF = { chars: 48, around: 0.3 } as const;

/**
 * Two places this close to each other are equally good, where their surroundings do not speak for one. `torn`: where the second reads no
 * worse, and stands less than half as far from the quote's own place.
 */
const EQUAL = { score: 0.08, torn: 0.2, around: 0.7 } as const;

/** Folded characters by which words that were not changed must be nearer to the quote's own place than changed ones, to go before them. */
const NEARER = 2_000;

/**
 * The place that is meant, of places with the likeliest first; null where none is likely enough or two are equally so. The numbers come
 * from `measure-anchors`, on policies in versions and on pages changed on purpose.
 */
export function choosePlace(places: readonly Scored[], { exact }: Wanted): Scored | null {
  const [best, next] = preferUnchanged(places);
  if (!best) return null;
  const around = best.around ?? 0;
  if (next && around < EQUAL.around && best.score - next.score < marginOf(best, next)) return null;
  const brief = exact.length < BRIEF.chars;
  // So many words in a row are said once, wherever they have gone.
  if (best.errors === 0 && !brief) return best;
  if (best.score < ENOUGH) return null;
  return best.errors > 0 && brief && around < BRIEF.around ? null : best;
}

function marginOf(best: Scored, next: Scored): number {
  const torn = next.errors <= best.errors && 2 * (next.away ?? 0) < (best.away ?? 0);
  return torn ? EQUAL.torn : EQUAL.score;
}

/** Words that were not changed go before changed ones much farther away from the quote's own place, whatever stands around those. */
function preferUnchanged(places: readonly Scored[]): readonly Scored[] {
  const [best] = places;
  if (!best || best.errors === 0) return places;
  const unchanged = places.filter(({ errors }) => errors === 0);
  const away = unchanged[0]?.away ?? Number.POSITIVE_INFINITY;
  return away + NEARER < (best.away ?? 0) ? unchanged : places;
}
