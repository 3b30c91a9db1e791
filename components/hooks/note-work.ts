import { askBackground } from '../../utils/extension';
import type { Note, NoteDraft, NotesChange, SavedNote } from '../../utils/notes';
import type { NoteWork } from '../notes/note-work';
import { named } from './named';

/** Keeps a note: on disk, or, where the answer says `held`, in the outbox. As all here, rejects with the end of a key `error_<reason>`. */
export const saveNote = (note: NoteDraft): Promise<SavedNote> => askBackground('saveNote', { note: named(note) });

/** One change to many notes, all or none. */
export const changeNotes = (ids: string[], change: NotesChange) => askBackground('changeNotes', { ids, change });

/** Earlier versions of a note, newest first. */
export const noteVersions = (id: string): Promise<Note[]> => askBackground('noteVersions', { id });

/** Makes an earlier version the newest. */
export const restoreVersion = (id: string, modified: string): Promise<Note> =>
  askBackground('restoreVersion', { id, modified });

/** What a full view may do with notes. */
export const noteWork: NoteWork = {
  save: saveNote,
  change: changeNotes,
  versions: noteVersions,
  restoreVersion,
};
