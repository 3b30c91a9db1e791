import { type NotesDb, NotesUnavailable, openNotes } from '../notes';

/** Behind an upgrade that another context holds up, a request to open waits without a word; longer than this means that it does. */
const PATIENCE_MS = 3_000;

/** The one attempt to open the database, and when to stop waiting for it. */
let attempt: { opened: Promise<NotesDb>; late: Promise<never> } | undefined;

/**
 * The citizen's notes, opened once. A database that could not be opened is tried again next time; one that is being waited for is there
 * as soon as it is let go of.
 */
export function keptNotes(): Promise<NotesDb> {
  attempt ??= { opened: open(), late: tooLate() };
  return Promise.race([attempt.opened, attempt.late]);
}

async function open(): Promise<NotesDb> {
  try {
    return await openNotes();
  } catch (error) {
    attempt = undefined;
    throw error;
  }
}

function tooLate(): Promise<never> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new NotesUnavailable('notes_blocked')), PATIENCE_MS);
  });
  late.catch(() => {}); // whoever waits is told; mostly nobody does
  return late;
}
