import type { Note, NoteDraft } from '../../utils/notes';

/** What a full view may do with notes: each promise that resolves means "on disk". */
export interface NoteWork {
  save: (draft: NoteDraft) => Promise<Note>;
  remove: (id: string) => Promise<void>;
  restore: (id: string) => Promise<unknown>;
}
