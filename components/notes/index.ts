export { NoteComposer, type Selection } from './NoteComposer';
export { NoteList } from './NoteList';
export type { NoteWork } from './note-work';
export { type NotedSite, notesBySite } from './notes-by-site';
export { SiteNotes } from './SiteNotes';
