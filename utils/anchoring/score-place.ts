import search from 'approx-string-match';
import type { Stretch, Wanted } from './wanted';

/** What speaks for a place, and how loudly. What was never known of a quote (no words in front, no place) is left out of the sum. */
export const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 20 } as const;

/** Each changed character of the quote speaks against a place as loudly as so many unchanged ones for it. */
const AGAINST = 2.5;

/** Share of characters in order that any two stretches of one language have in common. */
const BY_CHANCE = 0.45;
/** Folded characters away from where it stood at which the place speaks half as loudly. */
const NEAR = 500;

export interface Scored extends Stretch {
  /** 0..1: how sure it is that these are the words that were quoted. */
  score: number;
  /** 0..1: how alike its surroundings are; null where none are known. */
  around: number | null;
  /** Folded characters from where the quote stood; null where that is not known. */
  away: number | null;
}

/** How likely a stretch is the quote: by its words, by what stands around it, and by where it stands. */
export function scorePlace(text: string, stretch: Stretch, wanted: Wanted): Scored {
  const { exact, prefix, suffix, hint } = wanted;
  const reach = (length: number) => Math.ceil(length * 1.5);
  const before = likeness(text.slice(Math.max(0, stretch.start - reach(prefix.length)), stretch.start), prefix);
  const behind = likeness(text.slice(stretch.end, stretch.end + reach(suffix.length)), suffix);
  const away = hint === undefined ? null : Math.abs(stretch.start - hint);
  const parts = [
    { weight: WEIGHTS.quote, value: Math.max(0, 1 - (AGAINST * stretch.errors) / exact.length) },
    { weight: WEIGHTS.prefix, value: before },
    { weight: WEIGHTS.suffix, value: behind },
    { weight: WEIGHTS.position, value: away === null ? null : NEAR / (NEAR + away) },
  ];
  return { ...stretch, score: mean(parts) ?? 0, around: mean(parts.slice(1, 3)), away };
}

/** 0..1; null where nothing is known. */
function likeness(text: string, pattern: string): number | null {
  if (pattern === '') return null;
  const [best] = text === '' ? [] : search(text, pattern, pattern.length);
  const same = best ? 1 - best.errors / pattern.length : 0;
  return Math.max(0, (same - BY_CHANCE) / (1 - BY_CHANCE));
}

function mean(parts: { weight: number; value: number | null }[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { weight, value } of parts) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
