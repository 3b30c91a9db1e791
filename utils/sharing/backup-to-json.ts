import type { KeptVersion } from '../changes';
import type { Mark, Note, SavedView } from '../notes';
import { BACKUP_FORMAT, BACKUP_VERSION } from './json/backup-file';
import { OWN_FILE_LIMITS } from './json/file-limits';
import { fileStart } from './json/write-file';

export interface Backup {
  /** All of them, trash included. */
  notes: readonly Note[];
  /** Earlier versions of notes. */
  versions: readonly Note[];
  views: readonly SavedView[];
  marks: readonly Mark[];
  /** Every version of every kept policy, with its text. */
  policies: readonly KeptVersion[];
  /** ISO instant. */
  exportedAt: string;
  /** The last change that is in it. */
  seq: number;
}

/**
 * Everything as a versioned JSON file that `previewImport` reads back without loss; one line, because it can be large. Throws
 * `backup_too_large` where it would not be read back.
 */
export function backupToJson({ notes, versions, views, marks, policies, exportedAt, seq }: Backup): string {
  const start = fileStart(BACKUP_FORMAT, BACKUP_VERSION, { exportedAt });
  const kept = policies.length > 0 && { policies };
  const text = `${JSON.stringify({ ...start, seq, notes, versions, views, marks, ...kept })}\n`;
  if (text.length > OWN_FILE_LIMITS.chars) throw new Error('backup_too_large');
  return text;
}
