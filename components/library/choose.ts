import { chosenIn, type Facet, NoteFilter } from '../../utils/notes';

/** Facets of which several values may be chosen; of the others a note has one, and one is asked for. */
const MANY: readonly Facet[] = ['kinds', 'tags', 'sites'];

export function takesMany(facet: Facet): boolean {
  return MANY.includes(facet);
}

/** The filter with one value of a facet chosen or let go. A choice that no filter can hold changes nothing. */
export function choose(filter: NoteFilter, facet: Facet, value: string, on: boolean): NoteFilter {
  const others = takesMany(facet) ? chosenIn(filter, facet).filter((one) => one !== value) : [];
  return withChosen(filter, facet, on ? [...others, value] : others);
}

/** The filter with nothing of a facet chosen. */
export function chooseNone(filter: NoteFilter, facet: Facet): NoteFilter {
  return withChosen(filter, facet, []);
}

function withChosen(filter: NoteFilter, facet: Facet, chosen: string[]): NoteFilter {
  const next = NoteFilter.safeParse({ ...filter, [facet]: takesMany(facet) ? chosen : chosen[0] });
  return next.success ? next.data : filter;
}
