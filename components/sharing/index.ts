export { BackupMaker } from './BackupMaker';
export { CopyButton } from './CopyButton';
export { ExportAll } from './ExportAll';
export { ImportPanel } from './import/ImportPanel';
export type { Existing, ImportWork } from './import/import-work';
export { ShareSheet } from './ShareSheet';
