import type { Stretch, Wanted } from './wanted';

/** Places looked at, and those worth comparing closely: a single letter stands everywhere. */
const MOST_SEEN = 5_000;
const MOST_KEPT = 24;
/** A quote is looked for by its beginning: on a page of one letter, searching for all of it would take the product of both lengths. */
const HEAD = 48;

/** Where the quote stands in a text, letter for letter; of very many places those in the most similar surroundings. */
export function exactPlaces(text: string, wanted: Wanted): Stretch[] {
  const { exact } = wanted;
  const head = exact.slice(0, HEAD);
  const found: Stretch[] = [];
  let at = text.indexOf(head);
  for (let seen = 0; at >= 0 && seen < MOST_SEEN; seen += 1) {
    if (text.startsWith(exact, at)) found.push({ start: at, end: at + exact.length, errors: 0 });
    at = text.indexOf(head, at + 1);
  }
  if (found.length <= MOST_KEPT) return found;
  return found
    .map((place) => ({ place, around: sharedAround(text, place, wanted) }))
    .sort((a, b) => b.around - a.around || away(a.place, wanted) - away(b.place, wanted))
    .slice(0, MOST_KEPT)
    .map(({ place }) => place);
}

const away = ({ start }: Stretch, { hint = 0 }: Wanted) => Math.abs(start - hint);

/** Characters on both sides that are the same, counted outwards until the first that is not. */
function sharedAround(text: string, { start, end }: Stretch, { prefix, suffix }: Wanted): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text.charAt(start - 1 - before)) before += 1;
  let behind = 0;
  while (behind < suffix.length && suffix.charAt(behind) === text.charAt(end + behind)) behind += 1;
  return before + behind;
}
