export { ConflictsOfNotes } from './conflicts-of-notes';
export { NoteConflict } from './NoteConflict';
export { SyncNotice } from './SyncNotice';
export type { Conflict, Space } from './space';
export type { SyncWork } from './sync-work';
