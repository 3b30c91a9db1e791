export { NOTE_LIMIT, Note, NoteDraft, TextQuoteSelector } from './note';
export { type NotesDb, NotesUnavailable, openNotes } from './notes-db';
