import type { Note, NoteDraft, NotesChange, SavedNote } from '../../utils/notes';

/** What a full view may do with notes: each promise that resolves means "on disk", or says that it is held. */
export interface NoteWork {
  save: (draft: NoteDraft) => Promise<SavedNote>;
  /** One change to many notes, all or none. */
  change: (ids: string[], change: NotesChange) => Promise<{ changed: number }>;
  /** Earlier versions of a note, newest first. */
  versions: (id: string) => Promise<Note[]>;
  restoreVersion: (id: string, modified: string) => Promise<Note>;
}
