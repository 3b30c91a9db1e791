import type { Mark, Note, SavedView } from '../notes';
import { BACKUP_FORMAT, BACKUP_VERSION } from './json/backup-file';
import { fileStart } from './json/write-file';

export interface Backup {
  /** All of them, trash included. */
  notes: readonly Note[];
  /** Earlier versions of notes. */
  versions: readonly Note[];
  views: readonly SavedView[];
  marks: readonly Mark[];
  /** ISO instant. */
  exportedAt: string;
  /** The last change that is in it. */
  seq: number;
}

/** Everything as a versioned JSON file that `previewImport` reads back without loss; one line, because it can be large. */
export function backupToJson({ notes, versions, views, marks, exportedAt, seq }: Backup): string {
  const start = fileStart(BACKUP_FORMAT, BACKUP_VERSION, { exportedAt });
  return `${JSON.stringify({ ...start, seq, notes, versions, views, marks })}\n`;
}
