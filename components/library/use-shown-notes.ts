import { useDeferredValue, useMemo } from 'react';
import {
  countFacets,
  type FacetCounts,
  type FoundNotes,
  filterNotes,
  type Note,
  type NoteFilter,
  orderNotes,
} from '../../utils/notes';
import type { GrowingIndex } from './use-note-index';

/** What a filter shows, and what choosing another value would. */
export interface ShownNotes {
  shown: Note[];
  /** What the filter's words found; null where none were looked for. */
  found: FoundNotes | null;
  counts: FacetCounts;
  /** What is shown is not yet what the filter says. */
  behind: boolean;
}

/** Filters the notes a moment behind the keyboard: typing comes first, then the list, then the counts beside it. */
export function useShownNotes(notes: readonly Note[], filter: NoteFilter, { index, turn }: GrowingIndex): ShownNotes {
  const behind = useDeferredValue(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index changes in place; its turn says so.
  const found = useMemo(() => index.search(behind.words), [index, turn, behind.words]);
  const { order } = behind;
  const ordered = useMemo(() => (order === 'relevance' ? notes : orderNotes(notes, order, null)), [notes, order]);
  const shown = useMemo(() => filterNotes(ordered, behind, found), [ordered, behind, found]);
  const asked = useMemo(() => ({ notes, filter: behind, found }), [notes, behind, found]);
  const counted = useDeferredValue(asked);
  const counts = useMemo(() => countFacets(counted.notes, counted.filter, counted.found), [counted]);
  return { shown, found, counts, behind: behind !== filter };
}
