import type { Note } from '../note';
import type { NoteFilter } from '../saved-view';
import { FACETS, type Facet, narrowings, valuesOf } from './narrowings';
import type { FoundNotes } from './note-index';

/** For each facet, its values and how many notes choosing one would show. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts by facet, in one pass: a note counts in a facet where the words and all other facets let it through, so that the numbers say
 * what choosing another value would show.
 */
export function countFacets(notes: readonly Note[], filter: NoteFilter, found: FoundNotes | null): FacetCounts {
  const counts = emptyCounts();
  const narrow = narrowings(filter);
  for (const note of notes) {
    if (found && !found.scores.has(note.id)) continue;
    const stopped = narrow.filter(({ lets }) => !lets(note));
    if (stopped.length > 1) continue;
    const only = stopped[0]?.by;
    for (const facet of FACETS) {
      if (only !== undefined && only !== facet) continue;
      const own = counts[facet];
      for (const value of valuesOf(note, facet)) own.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return {
    kinds: new Map(),
    tags: new Map(),
    sites: new Map(),
    election: new Map(),
    candidate: new Map(),
    list: new Map(),
    party: new Map(),
  };
}
