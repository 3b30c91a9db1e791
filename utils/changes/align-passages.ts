import { diffArrays } from 'diff';
import { longestRun } from './longest-run';

/** Passages that may have come and gone before a coarser way is taken; bounds the work. */
const MOST_EDITS = 2_000;

/** A place at which two lists differ: what stood there before, and what stands there now. */
export interface Stretch<T> {
  before: T[];
  after: T[];
}

/** Where two lists differ, in order. The work grows with their length, whatever is in them. */
export function alignPassages<T extends { text: string }>(before: T[], after: T[]): Stretch<T>[] {
  const start = countSame(before, after, (place) => place);
  const rest = Math.min(before.length, after.length) - start;
  const end = Math.min(
    rest,
    countSame(before, after, (place, { length }) => length - 1 - place),
  );
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];

  const stretches: Stretch<T>[] = [];
  let [at, to] = [0, 0];
  for (const [oldPlace, newPlace] of [...commonPlaces(old, fresh), [old.length, fresh.length] as const]) {
    if (oldPlace > at || newPlace > to)
      stretches.push({ before: old.slice(at, oldPlace), after: fresh.slice(to, newPlace) });
    [at, to] = [oldPlace + 1, newPlace + 1];
  }
  return stretches;
}

type Places = readonly [before: number, after: number];

/** Where the passages stand that two lists have in common, in the order of both. */
function commonPlaces<T extends { text: string }>(old: T[], fresh: T[]): Places[] {
  // Numbers compare faster than paragraphs.
  const ids = new Map<string, number>();
  const idOf = ({ text }: T) => ids.get(text) ?? ids.set(text, ids.size).size - 1;
  const [olds, news] = [old.map(idOf), fresh.map(idOf)];
  const found = diffArrays(olds, news, { maxEditLength: MOST_EDITS });
  if (found === undefined) return longestRun(samePlaces(olds, news));

  const common: Places[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of found) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) common.push([at + step, to + step]);
    if (!added) at += count;
    if (!removed) to += count;
  }
  return common;
}

/** Where each passage of a list stands in the other: the first with the first of its kind, the second with the second. */
function samePlaces(olds: number[], news: number[]): Places[] {
  const left = new Map<number, number[]>();
  for (const [place, id] of news.entries()) {
    const places = left.get(id);
    if (places) places.push(place);
    else left.set(id, [place]);
  }
  return olds.flatMap((id, place) => {
    const other = left.get(id)?.shift();
    return other === undefined ? [] : [[place, other] as const];
  });
}

/** How many passages are the same, one after the other, from the place that `at` names on. */
function countSame<T extends { text: string }>(
  before: T[],
  after: T[],
  at: (place: number, list: T[]) => number,
): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[at(count, before)]?.text === after[at(count, after)]?.text) count += 1;
  return count;
}
