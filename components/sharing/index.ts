export { CopyButton } from './CopyButton';
export { ExportNotes } from './ExportNotes';
export { ImportNotes } from './ImportNotes';
