import type { Stretch } from './align-passages';

/** Share of words two passages must have in common to be one passage that changed. */
const ALIKE = 0.5;
/** How far ahead a passage's new words are looked for, in passages. */
const REACH = 5;
/** Words of a passage that are compared. */
const MOST_WORDS = 400;

/** A passage as it was and as it is; one of them alone where it came or went. */
export type Pair<T> = { before: T; after: T } | { before: T; after?: undefined } | { before?: undefined; after: T };

/** Tells which passages of a stretch are the same one with other words, keeping the order of both. */
export function pairPassages<T extends { text: string }>({ before, after }: Stretch<T>): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  const words = after.map(({ text }) => wordsOf(text));
  let next = 0;
  for (const passage of before) {
    const own = wordsOf(passage.text);
    let [best, place] = [0, -1];
    for (let at = next; at < Math.min(after.length, next + REACH); at += 1) {
      const share = likeness(own, words[at] ?? new Set());
      if (share > best) [best, place] = [share, at];
    }
    const match = best >= ALIKE ? after[place] : undefined;
    if (match === undefined) {
      pairs.push({ before: passage });
      continue;
    }
    pairs.push(...after.slice(next, place).map((it) => ({ after: it })), { before: passage, after: match });
    next = place + 1;
  }
  return [...pairs, ...after.slice(next).map((it) => ({ after: it }))];
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS),
  );
}

/** Dice's coefficient of two sets of words, 0 to 1. */
function likeness(one: Set<string>, two: Set<string>): number {
  if (one.size + two.size === 0) return 0;
  let common = 0;
  for (const word of one) if (two.has(word)) common += 1;
  return (2 * common) / (one.size + two.size);
}
