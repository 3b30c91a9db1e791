import type { Fact } from '../evidence';

/** Day on which unsourced knowledge was written down. */
const WRITTEN_DOWN = '2026-11-22';

/** A fact found in the named source, as of `date`. */
export function sourced<const V extends string>(value: V, source: string, date: string): Fact & { value: V } {
  return { value, source, date, certainty: 'sourced' };
}

/** Known without a source at hand: shown with that doubt. */
export function background<const V extends string>(value: V): Fact & { value: V } {
  return { value, source: 'Background knowledge', date: WRITTEN_DOWN, certainty: 'background' };
}

/** A source that hints without saying, or disagrees with another. */
export function uncertain<const V extends string>(value: V, source: string, date: string): Fact & { value: V } {
  return { value, source, date, certainty: 'uncertain' };
}
