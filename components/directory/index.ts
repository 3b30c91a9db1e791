export { DirectoryView } from './DirectoryView';
export type { MarkWork } from './mark-work';
