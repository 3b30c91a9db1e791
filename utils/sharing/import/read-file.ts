import { findAnnotations } from '../annotations/find-annotations';
import { BACKUP_FORMAT, BACKUP_VERSION, BackupFile } from '../json/backup-file';
import { DIRECTORY_FORMAT, DIRECTORY_VERSION, DirectoryFile } from '../json/directory-file';
import { FILE_LIMITS, OWN_FILE_LIMITS } from '../json/file-limits';
import { NOTES_FORMAT, NOTES_VERSION, NotesFile } from '../json/notes-file';
import { cleanName } from './clean-name';
import { isDeeperThan } from './depth';
import type { ImportFormat, UnreadableReason } from './import-preview';

/** A file's lists, entries not judged yet. */
export interface FileContents {
  format: ImportFormat;
  author?: string;
  /** Stands in for the date of an annotation that has none. */
  dated?: string;
  notes: unknown[];
  versions: unknown[];
  views: unknown[];
  marks: unknown[];
  policies: unknown[];
}

const EMPTY = { notes: [], versions: [], views: [], marks: [], policies: [] };

/** The newest version of each format of our own that this program reads. */
const NEWEST = new Map<unknown, number>([
  [NOTES_FORMAT, NOTES_VERSION],
  [BACKUP_FORMAT, BACKUP_VERSION],
  [DIRECTORY_FORMAT, DIRECTORY_VERSION],
]);

/** How this program begins its own files. */
const OWN_START = /^\uFEFF?\{\s{0,8}"format":\s{0,4}"isoloir-/;

/** Reads the outside of a file from anywhere, trusting nothing. */
export function readFile(text: string): FileContents | UnreadableReason {
  const limits = OWN_START.test(text) ? { ...FILE_LIMITS, ...OWN_FILE_LIMITS } : FILE_LIMITS;
  if (text.length > limits.chars) return 'too-large';
  if (isDeeperThan(text, FILE_LIMITS.depth)) return 'not-ours';
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return 'not-json';
  if (isNewer(json)) return 'newer-version';
  const file = readOwn(json) ?? findAnnotations(json);
  if (!file) return 'not-ours';
  const contents = { ...EMPTY, ...file };
  const { notes, views, marks, policies } = contents;
  const most = Math.max(...[notes, views, marks, policies].map(({ length }) => length));
  return most > limits.entries || contents.versions.length > OWN_FILE_LIMITS.versions ? 'too-large' : contents;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A newer file may hold its entries under another name, so it is told by its format and version alone. */
function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('format' in json) || !('version' in json)) return false;
  const newest = NEWEST.get(json.format);
  return newest !== undefined && typeof json.version === 'number' && json.version > newest;
}

function readOwn(json: unknown): (Partial<FileContents> & Pick<FileContents, 'format'>) | undefined {
  const notes = NotesFile.safeParse(json);
  if (notes.success) return { format: 'notes', author: cleanName(notes.data.author), notes: notes.data.notes };
  const marks = DirectoryFile.safeParse(json);
  if (marks.success) return { format: 'directory', author: cleanName(marks.data.author), marks: marks.data.marks };
  const backup = BackupFile.safeParse(json);
  if (!backup.success) return undefined;
  const { notes: kept, versions, views, marks: said, policies } = backup.data;
  return { format: 'backup', notes: kept, versions, views, marks: said, policies };
}
