export { notesToMarkdown, noteToMarkdown, reportToMarkdown } from './markdown';
export { notesToJson } from './notes-to-json';
export { type ImportPreview, previewImport } from './preview-import';
