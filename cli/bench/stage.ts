import type { ExtensionBrowser } from '../browsers/extension-browser';

/** Two real browsers, side by side for the whole run: one with the extension, one with the baseline's. */
export interface Stage {
  own: ExtensionBrowser;
  baseline: ExtensionBrowser;
}

/** One figure with what it is compared with; both are medians, in the same unit, of runs that took turns. */
export interface Measured {
  value: number;
  unit: 'ms' | 'requests a minute';
  baseline: number;
  /** What the baseline is, in words. */
  against: string;
}

/** A measure: a file of `measures/` whose name is its id. */
export type Measure = (stage: Stage) => Promise<Measured>;

/** The middle of the sorted values; of an even number, the mean of the two in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error('no values to take the middle of');
  return (low + high) / 2;
}

/** Runs both sides in turns, so that whatever else the machine does falls on both; the first round warms up and does not count. */
export async function takeTurns(
  rounds: number,
  own: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ value: number; baseline: number }> {
  const values: { own: number; baseline: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) values.push({ own: await own(), baseline: await baseline() });
  const counted = values.slice(1);
  return { value: median(counted.map((it) => it.own)), baseline: median(counted.map((it) => it.baseline)) };
}
