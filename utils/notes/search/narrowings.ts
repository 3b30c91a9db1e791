import type { Note } from '../note';
import type { NoteFilter } from '../saved-view';

/** What notes can be narrowed by, apart from words. */
export const FACETS = ['kinds', 'tags', 'sites', 'election', 'candidate', 'list', 'party'] as const;
export type Facet = (typeof FACETS)[number];

/** One field of a filter that is set, and whether it lets a note through. */
export interface Narrowing {
  by: Facet | 'quoted';
  lets: (note: Note) => boolean;
}

/** The fields of a filter that are set. */
export function narrowings(filter: NoteFilter): Narrowing[] {
  const set: Narrowing[] = FACETS.flatMap((by) => {
    const chosen = new Set<string>(chosenIn(filter, by));
    return chosen.size === 0 ? [] : [{ by, lets: (note) => valuesOf(note, by).some((value) => chosen.has(value)) }];
  });
  const { quoted } = filter;
  if (quoted === undefined) return set;
  return [...set, { by: 'quoted', lets: ({ target }) => (target.selector !== undefined) === quoted }];
}

/** The values a filter asks for in one facet. */
export function chosenIn(filter: NoteFilter, facet: Facet): readonly string[] {
  const chosen = filter[facet];
  if (chosen === undefined) return [];
  return typeof chosen === 'string' ? [chosen] : chosen;
}

/** The values a note has in one facet. */
export function valuesOf({ kind, tags, site, about }: Note, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [kind];
    case 'tags':
      return tags.length > 1 ? [...new Set(tags)] : tags;
    case 'sites':
      return [site];
    default: {
      const value = about?.[facet];
      return value === undefined ? [] : [value];
    }
  }
}
