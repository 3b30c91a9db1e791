import { median } from '../bench/stage';
import type { Figures } from './figures';

/** A figure may be so much higher in the last fifth than in the second: a share of it, or `floor` where that is more. */
export const MOST_GROWTH = 0.05;

/** One thing that must stay flat. */
export interface Curve {
  name: string;
  unit: 'bytes' | 'count';
  /** Noise of measuring, in the curve's unit; a growth below it says nothing. */
  floor: number;
  of(figures: Figures): number | null;
}

const KILO = 1024;

/** What is judged. Counts have no floor: a listener more in the last fifth than in the second is a listener too many. */
export const CURVES: readonly Curve[] = [
  { name: 'background, heap', unit: 'bytes', floor: 256 * KILO, of: (it) => it.background },
  { name: 'views and frames, heap', unit: 'bytes', floor: 512 * KILO, of: (it) => it.views },
  { name: 'ordinary page, heap', unit: 'bytes', floor: 128 * KILO, of: (it) => it.ordinary.heap },
  { name: 'ordinary page, listeners', unit: 'count', floor: 0, of: (it) => it.ordinary.listeners },
  { name: 'ordinary page, nodes', unit: 'count', floor: 0, of: (it) => it.ordinary.nodes },
  { name: 'ordinary page, documents', unit: 'count', floor: 0, of: (it) => it.ordinary.documents },
  // It stays open while the extension is reloaded: browsers keep the scripts of the version before in it until it is left, half a megabyte.
  { name: 'resident campaign page, heap', unit: 'bytes', floor: 768 * KILO, of: (it) => it.resident.heap },
  { name: 'resident campaign page, listeners', unit: 'count', floor: 0, of: (it) => it.resident.listeners },
  { name: 'resident campaign page, nodes', unit: 'count', floor: 0, of: (it) => it.resident.nodes },
  { name: 'resident campaign page, documents', unit: 'count', floor: 0, of: (it) => it.resident.documents },
  { name: 'storage.session, bytes', unit: 'bytes', floor: 4 * KILO, of: (it) => it.storage.sessionBytes },
  { name: 'storage.session, keys', unit: 'count', floor: 0, of: (it) => sum(it.storage.sessionKeys) },
  { name: 'storage.local, bytes', unit: 'bytes', floor: KILO, of: (it) => it.storage.localBytes },
  { name: 'storage.local, keys', unit: 'count', floor: 0, of: (it) => sum(it.storage.localKeys) },
  { name: 'databases, bytes on disk', unit: 'bytes', floor: 128 * KILO, of: (it) => it.storage.databases },
  { name: 'tabs known though closed', unit: 'count', floor: 0, of: (it) => it.storage.closedTabs },
  { name: 'sidebars too many or too few', unit: 'count', floor: 0, of: (it) => Math.abs(it.sidebars - it.campaigns) },
  { name: 'frames of an extension that is gone', unit: 'count', floor: 0, of: (it) => it.zombies },
];

/** A curve with the medians of its second and its last fifth, null where this browser does not tell. */
export interface Judged {
  name: string;
  unit: Curve['unit'];
  floor: number;
  second: number | null;
  last: number | null;
  flat: boolean;
}

/** Judges every curve: after the first fifth, which warms up, the median of the last fifth against that of the second. */
export function judge(taken: readonly Figures[], curves: readonly Curve[] = CURVES): Judged[] {
  return curves.map(({ name, unit, floor, of }) => {
    const [second, last] = [fifth(taken, 1).map(of), fifth(taken, 4).map(of)].map(medianOf);
    const flat = second == null || last == null || last - second <= Math.max(second * MOST_GROWTH, floor);
    return { name, unit, floor, second: second ?? null, last: last ?? null, flat };
  });
}

/** The points that lie in one fifth of the run, counted from 0. */
function fifth(taken: readonly Figures[], place: number): Figures[] {
  return taken.filter(({ progress }) => progress > place / 5 && progress <= (place + 1) / 5);
}

function medianOf(values: (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : median(told);
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
