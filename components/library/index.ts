export { ConfirmPurge } from './ConfirmPurge';
export { LibraryProgress } from './LibraryProgress';
export { NoteHistory } from './NoteHistory';
export { NoteRows } from './NoteRows';
export type { ViewsWork } from './views-work';
