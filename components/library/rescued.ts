import { Note } from '../../utils/notes';

/** A database that cannot be opened or upgraded, as it lies. `failed` counts records that even the browser could not read. */
export interface Rescue {
  version: number;
  stores: Record<string, unknown[]>;
  failed: number;
}

/** What of it can be read: the notes, newest change first, and how many records of theirs cannot. */
export function notesIn({ stores }: Pick<Rescue, 'stores'>): { notes: Note[]; unread: number } {
  const records = stores.notes ?? [];
  const notes = records.flatMap((record) => Note.safeParse(record).data ?? []);
  notes.sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  return { notes, unread: records.length - notes.length };
}
