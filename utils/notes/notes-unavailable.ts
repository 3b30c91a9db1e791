/** Why the notes cannot be reached; a message key `error_<reason>` says it to the citizen. */
export type NotesTrouble = 'notes_blocked' | 'notes_newer' | 'notes_quota' | 'notes_broken' | 'notes_not_found';

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

const REASON_OF: Record<string, NotesTrouble> = {
  VersionError: 'notes_newer',
  QuotaExceededError: 'notes_quota',
};

/** Whatever IndexedDB threw, as one of our reasons. */
export function asNotesUnavailable(error: unknown): NotesUnavailable {
  if (error instanceof NotesUnavailable) return error;
  const name = error instanceof Error ? error.name : '';
  return new NotesUnavailable(REASON_OF[name] ?? 'notes_broken', { cause: error });
}
