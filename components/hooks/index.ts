export { deleteNote, importNotes, restoreNote, saveNote } from './note-work';
export { hasPanel, openPanel } from './open-panel';
export { openPage, selectionIn, tabWork } from './tab-work';
export { useAddress } from './use-address';
export { useAllNotes, useSiteNotes, useTrashedNotes } from './use-notes';
export { useSettings } from './use-settings';
export { useTabReport } from './use-tab-report';
export { useWatching } from './use-watching';
export { useWordsOf } from './use-words-of';
