import { chosenIn, FACETS, NoteFilter } from '../../utils/notes';

/** The filter that lets everything through. */
export const NO_FILTER: NoteFilter = NoteFilter.parse({});

/** Whether two filters show the same notes in the same order. */
export function sameFilter(a: NoteFilter, b: NoteFilter): boolean {
  return a.order === b.order && sameNarrowing(a, b);
}

/** Whether a filter narrows anything; the order does not. */
export function isNarrow(filter: NoteFilter): boolean {
  return !sameNarrowing(filter, NO_FILTER);
}

function sameNarrowing(a: NoteFilter, b: NoteFilter): boolean {
  return (
    a.words.trim() === b.words.trim() &&
    a.quoted === b.quoted &&
    FACETS.every((facet) => sameValues(chosenIn(a, facet), chosenIn(b, facet)))
  );
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
