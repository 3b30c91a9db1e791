import type { KeptVersion } from '../../changes';
import type { Mark, Note, SavedView } from '../../notes';
import type { RefusedReason } from './judge-entry';

/** What a file said it is. */
export type ImportFormat = 'notes' | 'backup' | 'directory' | 'annotations';

/** Why a whole file cannot be read; a message key `import_unreadable_<reason>`, "-" as "_". */
export type UnreadableReason = 'too-large' | 'not-json' | 'not-ours' | 'newer-version';

/** A list of entries in a file. */
export type FilePart = 'notes' | 'versions' | 'views' | 'marks' | 'policies';

/** An entry that cannot be taken: its place in its list (from 1), why (`refused_<reason>`), and enough of it to know it again. */
export interface RefusedEntry {
  part: FilePart;
  place: number;
  reason: RefusedReason;
  excerpt: string;
}

/**
 * A note that is kept already, with other content. `newer`: which was changed last, as their own dates say. `after` keeps what is settled
 * here: who wrote it, and whether it lies in the trash.
 */
export interface ChangedNote {
  before: Note;
  after: Note;
  newer: 'before' | 'after' | 'neither';
}

/** What an import would do, before it does anything. */
export type ImportPreview =
  | { status: 'unreadable'; reason: UnreadableReason }
  | {
      status: 'readable';
      format: ImportFormat;
      /** Who handed the file on, in their own words: a name, never proof. */
      author?: string;
      /** Not kept yet. */
      added: Note[];
      /** Kept already: the same id with the same content, the same words under another id, or twice in the file. */
      same: Note[];
      changed: ChangedNote[];
      refused: RefusedEntry[];
      /** Earlier versions of notes, from a backup. */
      versions: Note[];
      /** Entries of a directory, from a backup or a directory's file; `previewDirectory` tells which are new. */
      marks: Mark[];
      /** Saved views, from a backup. */
      views: SavedView[];
      /** Kept versions of policies, from a backup. */
      policies: KeptVersion[];
    };

/** What importing a directory would do. */
export type DirectoryPreview =
  | { status: 'unreadable'; reason: UnreadableReason }
  | {
      status: 'readable';
      format: ImportFormat;
      author?: string;
      added: Mark[];
      /** Kept already, by id, or said word for word by the same person: what is kept stays as it is. */
      same: Mark[];
      refused: RefusedEntry[];
    };
