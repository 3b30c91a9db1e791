import { median } from '../stage';
import { COLUMNS, type Column, type Visit } from './visit';

/** The middle of some visits, and how far apart the middle half of them lies. */
export interface Spread {
  median: number;
  iqr: number;
}

/** One extension on one class of pages. */
export interface Row extends Record<Column, Spread> {
  page: string;
  size: string;
  extension: string;
  visits: number;
  /** Its time on the main thread against the one that reads title and links; null where either has none. */
  cpuToLinks: number | null;
  /** The time of all tasks of the tab against no extension. */
  tasksToNone: number | null;
}

export interface Visited {
  page: string;
  size: string;
  extension: string;
  visits: readonly Visit[];
}

/** Medians, spreads and ratios of all that was visited. */
export function summarise(all: readonly Visited[]): Row[] {
  return all.map(({ page, size, extension, visits }) => {
    const of = (name: string, column: Column) => {
      const found = all.find((it) => it.page === page && it.extension === name);
      return found ? median(found.visits.map((it) => it[column])) : 0;
    };
    const spreads = Object.fromEntries(COLUMNS.map((column) => [column, spreadOf(visits.map((it) => it[column]))]));
    return {
      page,
      size,
      extension,
      visits: visits.length,
      cpuToLinks: ratio(of(extension, 'cpu'), of('links', 'cpu')),
      tasksToNone: ratio(of(extension, 'taskTime'), of('none', 'taskTime')),
      ...(spreads as Record<Column, Spread>),
    };
  });
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? 0;
  return { median: round(median(sorted)), iqr: round(at(0.75) - at(0.25)) };
}

function ratio(value: number, against: number): number | null {
  return value === 0 || against === 0 ? null : round(value / against);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
