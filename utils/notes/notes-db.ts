import { connect } from './connection';
import type { Note, NoteDraft } from './note';
import { NotesUnavailable } from './notes-unavailable';
import { readAllStored, readStored, rewriteStored, type StoredNote } from './stored-note';

/** The citizen's notes. Every promise that resolves means "on disk". Opened by the background alone. */
export interface NotesDb {
  /** All notes outside the trash, newest change first. Records that cannot be read are kept and skipped. */
  all(): Promise<Note[]>;
  ofSite(site: string): Promise<Note[]>;
  /** The notes in the trash, newest change first. */
  trashed(): Promise<Note[]>;
  /** How many records cannot be read. They are kept as they are and never written over. */
  unreadable(): Promise<number>;
  /** Keeps a new note, or the new words of an old one. A note in the trash takes them too, and stays there. */
  save(draft: NoteDraft, now: Date): Promise<Note>;
  trash(id: string, now: Date): Promise<void>;
  restore(id: string, now: Date): Promise<Note>;
  /** Adds notes as they are, all or none; ids already there are left as they are. */
  add(notes: Note[]): Promise<{ added: number }>;
  /** Lets go of the database; a later call opens it again. */
  close(): void;
}

/** Opens the database, upgrading what an older version stored. Throws `NotesUnavailable`, as all of it does. */
export async function openNotes(name = 'isoloir'): Promise<NotesDb> {
  const connection = connect(name);
  await connection.open();

  const readAll = () => connection.read(async (notes) => readAllStored(await notes.index('modified').getAll()));

  /** Changes one note. The clock may have gone back since: the order of changes holds nevertheless. */
  const change = (id: string, how: (before: Note) => Note) =>
    connection.write(async (notes) => {
      const record = await notes.get(id);
      if (!record) throw new NotesUnavailable('notes_not_found');
      const before = readStored(record);
      if (!before) throw new NotesUnavailable('notes_broken');
      const after = how(before);
      if (after !== before) await notes.put(rewriteStored(record, before, after));
      return after;
    });

  return {
    all: async () => newestFirst((await readAll()).filter((note) => !note.deleted)),

    trashed: async () => newestFirst((await readAll()).filter((note) => note.deleted)),

    async ofSite(site) {
      const records = await connection.read((notes) => notes.index('site').getAll(site));
      return newestFirst(readAllStored(records).filter((note) => !note.deleted));
    },

    async unreadable() {
      const records = await connection.read((notes) => notes.getAll());
      return records.filter((record) => !readStored(record)).length;
    },

    async save({ id, ...words }, now) {
      if (id) return change(id, (before) => ({ ...before, ...words, modified: latest(now, before.modified) }));
      const instant = now.toISOString();
      const note: Note = { id: crypto.randomUUID(), ...words, created: instant, modified: instant };
      await connection.write((notes) => notes.add(asStored(note)));
      return note;
    },

    async trash(id, now) {
      await change(id, (note) => (note.deleted ? note : { ...note, deleted: latest(now, note.modified) }));
    },

    /** Counts as a change, so that of two copies of a note the one acted on last can be told. */
    restore: (id, now) =>
      change(id, (note) => {
        const { deleted, ...kept } = note;
        return deleted ? { ...kept, modified: latest(now, note.modified, deleted) } : note;
      }),

    add: (incoming) =>
      connection.write(async (notes) => {
        const there = new Set(await notes.getAllKeys());
        const fresh = incoming.filter(({ id }) => !there.has(id) && there.add(id));
        await Promise.all(fresh.map(async (note) => notes.add(asStored(note))));
        return { added: fresh.length };
      }),

    close: () => connection.close(),
  };
}

const asStored = (note: Note): StoredNote => ({ ...note });

/** The latest of instants, as the schema writes them. */
function latest(now: Date, ...instants: string[]): string {
  return new Date(Math.max(now.getTime(), ...instants.map(Date.parse))).toISOString();
}

/** Compared as instants: an imported file may write them to the second or to the nanosecond. */
function newestFirst(notes: Note[]): Note[] {
  return notes.sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified) || (a.id < b.id ? -1 : 1));
}
