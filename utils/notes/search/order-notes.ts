import type { Note } from '../note';
import type { NoteOrder } from '../saved-view';
import type { FoundNotes } from './note-index';

type Compare = (a: Note, b: Note) => number;

/** By code unit: instants in UTC and host names need no language, and ten thousand comparisons take a millisecond. */
const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const newestFirst: Compare = (a, b) => by(b.modified, a.modified) || by(a.id, b.id);

const COMPARE: Readonly<Record<Exclude<NoteOrder, 'relevance'>, Compare>> = {
  modified: newestFirst,
  created: (a, b) => by(b.created, a.created) || by(a.id, b.id),
  site: (a, b) => by(a.site, b.site) || newestFirst(a, b),
};

/**
 * Notes in an order, without touching the list handed in; a list that is in it already costs next to nothing. Without words `relevance`
 * says nothing: the newest come first.
 */
export function orderNotes(notes: readonly Note[], order: NoteOrder, found: FoundNotes | null): Note[] {
  if (order !== 'relevance') return [...notes].sort(COMPARE[order]);
  if (!found) return [...notes].sort(newestFirst);
  // What was found stands in its order already: looking each up is quicker than sorting anew.
  const byId = new Map(notes.map((note) => [note.id, note]));
  return [...found.scores.keys()].flatMap((id) => byId.get(id) ?? []);
}
