export { type Correction, correctionToText } from './correction-to-text';
export { noteToMarkdown } from './note-to-markdown';
export { notesToJson } from './notes-to-json';
export { notesToMarkdown } from './notes-to-markdown';
export { type ImportPreview, previewImport } from './preview-import';
export { reportToMarkdown } from './report-to-markdown';
