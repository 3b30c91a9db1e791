export { backupToJson } from './backup-to-json';
export { altOf } from './card/alt-of';
export { type Card, cardOf } from './card/card';
export { drawCard } from './card/draw-card';
export { comparisonToCsv } from './comparison/comparison-to-csv';
export { type ComparisonPage, comparisonToHtml } from './comparison/comparison-to-html';
export { type Correction, correctionToText } from './correction-to-text';
export { diffNotes, type FieldDifference, NOTE_FIELDS, type NoteField } from './diff-notes';
export { directoryToJson } from './directory-to-json';
export { isEncrypted } from './encryption/age-header';
export { decryptFile, encryptFile } from './encryption/encrypted-file';
export { isLongEnough, newPassphrase, PASSPHRASE_FACTS } from './encryption/passphrase';
export type { WordRun } from './import/diff-text';
export type {
  ChangedNote,
  DirectoryPreview,
  FilePart,
  ImportFormat,
  ImportPreview,
  RefusedEntry,
  UnreadableReason,
} from './import/import-preview';
export type { RefusedReason } from './import/judge-entry';
export { type DecodedShared, decodeShared, type SharedTrouble } from './link/decode-shared';
export { encodeShared, type SharedOptions } from './link/encode-shared';
export { findCode } from './link/find-code';
export { QR_LIMIT, type Qr, qrOf } from './link/qr-of';
export { LINK_LIMITS, shareAddress, weighLink } from './link/share-address';
export { noteToMarkdown } from './note-to-markdown';
export { notesToAnnotations } from './notes-to-annotations';
export { notesToCsv } from './notes-to-csv';
export { type NotesPage, notesToHtml } from './notes-to-html';
export { notesToJson } from './notes-to-json';
export { notesToMarkdown } from './notes-to-markdown';
export { notesToRichText } from './notes-to-rich-text';
export { notesToText } from './notes-to-text';
export { previewDirectory } from './preview-directory';
export { previewImport } from './preview-import';
export { redactNotes } from './redact-notes';
export { KEEP_ALL, REDACTION_PARTS, type Redaction, type RedactionPart } from './redaction/redaction';
export { isUndated } from './redaction/undated';
export { withoutQueries } from './redaction/without-queries';
export { reportToMarkdown } from './report-to-markdown';
