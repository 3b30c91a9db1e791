import { type Trouble, troubleOf } from '../database';

/** Why the notes cannot be reached or added to; a message key `error_<reason>` says it to the citizen. */
export type NotesTrouble = `notes_${Trouble}` | 'notes_not_found' | 'views_full' | 'marks_full';

/** The database cannot be opened, read or written. Nothing that was confirmed is lost; `cause` is what the browser said. */
export class NotesUnavailable extends Error {
  override name = 'NotesUnavailable';

  constructor(
    readonly reason: NotesTrouble,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Whatever IndexedDB threw, as one of our reasons. */
export function asNotesUnavailable(error: unknown): NotesUnavailable {
  if (error instanceof NotesUnavailable) return error;
  return new NotesUnavailable(`notes_${troubleOf(error)}`, { cause: error });
}
