import type { Outcome } from './judge';

/** How often what came of looking for quotes. */
export type Tally = Record<Outcome, number>;

/** Counts by name, in the order in which names first come. */
export class Tallies {
  readonly rows = new Map<string, Tally>();

  add(name: string, outcome: Outcome, times = 1): void {
    const row = this.rows.get(name) ?? { right: 0, twin: 0, copy: 0, wrong: 0, orphan: 0 };
    row[outcome] += times;
    this.rows.set(name, row);
  }
}

const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(2)} %`.padStart(9);
const OUTCOMES = ['right', 'twin', 'copy', 'wrong', 'orphan'] as const;

/** What is measured on quotes that are gone is told apart, and so is what is hardly the quote any more. */
const GONE = 'gone: ';
export const CHANGED_A_LOT = 'changed a lot';

/** A line for each name: how many quotes, and the shares found at the right place, at a twin of it, at a copy, at a wrong one, and not. */
export function tellTallies(heading: string, { rows }: Tallies): string {
  const line = (name: string, row: Tally) => {
    const all = sumOf(row);
    return [name.padEnd(46), String(all).padStart(6), ...OUTCOMES.map((it) => share(row[it], all))].join(' ');
  };
  const head = [heading.padEnd(46), 'quotes', ...OUTCOMES.map((it) => it.padStart(9))].join(' ');
  return [head, ...[...rows].map(([name, row]) => line(name, row))].join('\n');
}

/** All that still exist, and all that are gone, in one row each. */
export function addTotals(tallies: Tallies): void {
  for (const [name, row] of [...tallies.rows]) {
    if (name === CHANGED_A_LOT) continue;
    const total = name.startsWith(GONE) ? 'gone: all' : 'all that are there';
    for (const outcome of OUTCOMES) tallies.add(total, outcome, row[outcome]);
  }
}

const sumOf = (row: Tally) => OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0);
