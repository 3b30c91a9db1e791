import type { Note } from '../note';
import type { NoteFilter } from '../saved-view';
import { narrowings } from './narrowings';
import type { FoundNotes } from './note-index';
import { orderNotes } from './order-notes';

/**
 * The notes a filter lets through, in its order. `found`: what its words found; null looks for no words. Values of one field widen, fields narrow.
 */
export function filterNotes(notes: readonly Note[], filter: NoteFilter, found: FoundNotes | null): Note[] {
  const narrow = narrowings(filter).map(({ lets }) => lets);
  const shown = notes.filter((note) => (!found || found.scores.has(note.id)) && narrow.every((lets) => lets(note)));
  return orderNotes(shown, filter.order, found);
}
