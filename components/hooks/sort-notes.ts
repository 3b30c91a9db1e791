import type { Note } from '../../utils/notes';

/**
 * Notes as lists: newest change first, those in the trash apart. `held` ones wait to be written: they stand in place of what is on disk;
 * `added` counts those that are not on disk at all.
 */
export function sortNotes(notes: ReadonlyMap<string, Note>, held: readonly Note[]) {
  const waiting = new Map(held.map((note) => [note.id, note]));
  const all = [...notes.values()].map((note) => waiting.get(note.id) ?? note);
  const added = held.filter(({ id }) => !notes.has(id));
  // Compared as instants, each read once: an imported file may write them to the second or to the nanosecond.
  const sorted = [...all, ...added]
    .map((note) => ({ note, at: Date.parse(note.modified) }))
    .sort((a, b) => b.at - a.at || (a.note.id < b.note.id ? -1 : 1))
    .map(({ note }) => note);
  return {
    shown: sorted.filter(({ deleted }) => !deleted),
    trash: sorted.filter(({ deleted }) => deleted),
    added: added.length,
  };
}
