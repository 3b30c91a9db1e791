export { MOTIVATION_OF, NOTE_KINDS, NoteKind } from './kinds';
export { MARK_LIMIT, Mark, MarkDraft } from './mark';
export { About, NOTE_LIMIT, Note, NoteDraft, NotesChange, SavedNote, ShortText, TAG_LIMITS, Tag } from './note';
export type { ImportReceipt, NotesDb, NotesState } from './notes-database';
export { openNotes } from './notes-db';
export { NotesUnavailable } from './notes-unavailable';
export { quoteSelection } from './quote-selection';
export { ReportLine, WebAddress } from './report-line';
export { openRescue, type Rescue, type RescuedPiece } from './rescue';
export { NoteFilter, NoteOrder, SavedView, VIEW_LIMIT } from './saved-view';
export {
  chosenIn,
  countFacets,
  createNoteIndex,
  FACETS,
  type Facet,
  type FacetCounts,
  type FoundNotes,
  filterNotes,
  foldText,
  type NoteIndex,
  orderNotes,
} from './search';
export { TextPositionSelector, TextQuoteSelector } from './selectors';
export type { SharedBeside } from './shared-beside';
export type { MarkPut, SharedMark } from './shared-marks';
export type { PutOutcome, SharedNote, SharedPut } from './shared-notes';
export { TRASH_DAYS } from './tidy-trash';
export { VERSION_LIMIT } from './versions';
