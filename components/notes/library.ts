import type { Note } from '../../utils/notes';

/** All of the citizen's notes, as far as they have been read: the newest come first, the rest follows while she already looks. */
export interface Library {
  /** Outside the trash, newest change first. */
  notes: readonly Note[];
  trash: readonly Note[];
  /** Readable notes there are, trash included; null until known. */
  total: number | null;
  /** Whether all of them are here. */
  complete: boolean;
  /** Records that cannot be read. */
  unreadable: number;
  /** The last change that is in `notes`. */
  seq: number;
  /** Why they could not be read: the end of a key `error_<reason>`. */
  failed: string | null;
}
