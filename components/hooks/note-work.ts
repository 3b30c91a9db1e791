import { askBackground } from '../../utils/extension';
import type { Note, NoteDraft } from '../../utils/notes';

/** What a view may do with notes: each promise that resolves means "on disk". */
export const saveNote = (note: NoteDraft) => askBackground('saveNote', { note });
export const deleteNote = (id: string) => askBackground('deleteNote', { id });
export const restoreNote = (id: string) => askBackground('restoreNote', { id });
export const importNotes = (notes: Note[]) => askBackground('importNotes', { notes });
