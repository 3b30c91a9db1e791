import { tidyKept } from './keep-sites';
import { keptNotes } from './kept-notes';
import { letGoOnDisk } from './let-go-on-disk';
import { NOTES_ALARMS, setTidyAlarm } from './note-alarms';
import { inTurn, retryOutbox, tellOfNotes } from './note-writes';

/** When the background starts: what waits is tried again, and the trash is looked through from time to time. */
export function lookAfterNotes(): void {
  Promise.all([setTidyAlarm(), retryOutbox()]).catch((error) =>
    console.info('notes will be looked after later:', error),
  );
}

/** Follows an alarm; others are none of its business. */
export async function followNotesAlarm(name: string): Promise<void> {
  if (name !== NOTES_ALARMS.tidy && name !== NOTES_ALARMS.retry) return;
  try {
    await (name === NOTES_ALARMS.tidy ? tidyTrash() : retryOutbox());
    if (name === NOTES_ALARMS.tidy) await tidyKept();
  } catch (error) {
    console.info('next time:', error);
  }
}

function tidyTrash(): Promise<void> {
  return inTurn(async () => {
    const { purged } = await (await keptNotes()).tidy(new Date());
    if (purged === 0) return;
    await tellOfNotes();
    letGoOnDisk();
  });
}
