import type { Note, NoteDraft } from './note';

/** The database cannot be opened, read or written. `reason` is a message key `error_<reason>`; nothing confirmed is lost. */
export class NotesUnavailable extends Error {
  constructor(readonly reason: 'notes_blocked' | 'notes_newer' | 'notes_quota' | 'notes_broken' | 'notes_not_found') {
    super(reason);
  }
}

/** The citizen's notes. Every promise that resolves means "on disk". Opened by the background alone. */
export interface NotesDb {
  /** All notes outside the trash, newest change first. Records that cannot be read are kept and skipped. */
  all(): Promise<Note[]>;
  ofSite(site: string): Promise<Note[]>;
  save(draft: NoteDraft, now: Date): Promise<Note>;
  trash(id: string, now: Date): Promise<void>;
  restore(id: string, now: Date): Promise<Note>;
  /** Adds notes as they are, all or none; ids already there are left as they are. */
  add(notes: Note[]): Promise<{ added: number }>;
  close(): void;
}

/** Opens the database, upgrading what an older version stored. `name` and `factory` are for tests. */
export async function openNotes(name = 'isoloir'): Promise<NotesDb> {
  throw new Error(`not built: ${name}`);
}
