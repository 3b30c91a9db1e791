import search from 'approx-string-match';
import type { LikelyPlace } from './likely-places';
import { MOST_CHANGED } from './most-changed';
import type { Stretch } from './wanted';

/** A quote up to this length is compared as a whole, a longer one by parts of this length, so that time stays in proportion. */
const WHOLE = 160;
const PART = 64;
/** Of one part so much may have changed; where more has, all of it counts as changed. */
const PART_CHANGED = 0.4;
/** How far a part may have moved from behind the one before it, and what that counts for at most. */
const SHIFT = { far: 600, counts: 40 } as const;

/** The stretch at a likely place that is most like the quote; null where too much of it has changed. */
export function matchPlace(text: string, exact: string, place: LikelyPlace): Stretch | null {
  const most = Math.floor(exact.length * MOST_CHANGED);
  if (exact.length <= WHOLE) return bestIn(text, exact, place.from - most, place.to + exact.length + most, most);
  const matched = matchParts(text, exact, place);
  return matched && matched.errors <= most ? matched : null;
}

/** The most similar stretch between two places; of equally similar ones that of the quote's own length. */
function bestIn(text: string, pattern: string, from: number, to: number, most: number): Stretch | null {
  const start = Math.max(0, from);
  const [best] = search(text.slice(start, Math.max(start, to)), pattern, most).sort(
    (a, b) => offLength(a, pattern) - offLength(b, pattern) || a.start - b.start,
  );
  return best ? { start: start + best.start, end: start + best.end, errors: best.errors } : null;
}

const offLength = ({ start, end }: Stretch, pattern: string) => Math.abs(end - start - pattern.length);

function matchParts(text: string, exact: string, { from, to }: LikelyPlace): Stretch | null {
  let [start, errors, lost] = [-1, 0, 0];
  /** Where the next part is expected, and how far off that may be on either side. */
  let next = { at: Math.round((from + to) / 2), off: Math.round((to - from) / 2) + PART };
  // Parts of one length: a last one of a few letters would stand everywhere.
  const size = Math.ceil(exact.length / Math.ceil(exact.length / PART));
  for (let at = 0; at < exact.length; at += size) {
    const part = exact.slice(at, at + size);
    const allowed = Math.floor(part.length * PART_CHANGED);
    const found = bestIn(text, part, next.at - next.off, next.at + next.off + part.length, allowed);
    if (!found) {
      errors += part.length;
      lost += part.length;
      next = { at: next.at + part.length, off: Math.min(SHIFT.far, next.off + PART) };
      continue;
    }
    // What is lost before the first part that is found stood in front of it.
    if (start < 0) start = found.start - lost;
    else errors += Math.min(SHIFT.counts, Math.abs(found.start - next.at));
    errors += found.errors;
    lost = 0;
    next = { at: found.end, off: SHIFT.far };
  }
  return start < -PART || errors >= exact.length
    ? null
    : { start: Math.max(0, start), end: Math.min(text.length, next.at), errors };
}
