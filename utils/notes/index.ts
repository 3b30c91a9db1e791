export { NOTE_LIMIT, Note, NoteDraft, TextQuoteSelector } from './note';
export { type NotesDb, openNotes } from './notes-db';
export { NotesUnavailable } from './notes-unavailable';
export { quoteSelection } from './quote-selection';
