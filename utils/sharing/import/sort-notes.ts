import type { Note } from '../../notes';
import { contentOf, wordsOf } from './content-of';
import type { ChangedNote } from './import-preview';

/** What one note of a file is beside what is kept already. */
export type SortedNote = { added: Note } | { same: Note } | { changed: ChangedNote } | { twice: true };

/**
 * Tells note after note what it is. `author` handed the file on and becomes the creator of new notes that name none; a note known by its
 * id keeps the creator it has here, so that nobody's own notes become somebody else's.
 */
export function sorterOf(existing: readonly Note[], author?: string): (note: Note) => SortedNote {
  const kept = new Map(existing.map((note) => [note.id, note]));
  const seen = new Map<string, string>();
  const words = new Set(existing.map(wordsOf));

  return (note) => {
    const content = contentOf(note);
    const earlier = seen.get(note.id);
    if (earlier !== undefined) return earlier === content ? { same: note } : { twice: true };
    seen.set(note.id, content);

    const before = kept.get(note.id);
    if (before) return contentOf(before) === content ? { same: note } : { changed: changeOf(before, note) };
    if (words.has(wordsOf(note))) return { same: note };
    words.add(wordsOf(note));
    return { added: author && !note.creator ? { ...note, creator: author } : note };
  };
}

function changeOf(before: Note, { creator: _, deleted: __, ...note }: Note): ChangedNote {
  const { creator, deleted } = before;
  const [then, now] = [Date.parse(before.modified), Date.parse(note.modified)];
  return {
    before,
    after: { ...note, ...(creator && { creator }), ...(deleted && { deleted }) },
    newer: then === now ? 'neither' : then > now ? 'before' : 'after',
  };
}
