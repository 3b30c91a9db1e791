import type { NotesDb } from '../notes';
import { keptNotes } from './kept-notes';
import { clearRetryAlarm, setRetryAlarm } from './note-alarms';
import { oneAtATime } from './one-at-a-time';
import { heldDrafts, hold, letGo } from './outbox';
import { saveFailure } from './save-failure';
import { tellViews } from './tell-views';
import { writeHeld } from './write-held';

/** All that writes notes waits for each other, so that nothing newer is overtaken by what waits in the outbox. */
export const inTurn = oneAtATime();

/** Changes notes, or what belongs to them, and tells views. What waits in the outbox goes first, or, should that make room, afterwards. */
export function writeNotes<T>(work: (db: NotesDb) => Promise<T>): Promise<T> {
  return inTurn(async () => {
    const db = await keptNotes();
    const waiting = await emptyOutbox(db);
    const done = await work(db);
    if (waiting > 0) await emptyOutbox(db);
    await tellOfNotes();
    return done;
  });
}

/** Tries to write all that waits, each for itself; gives how many still do. Never throws: it goes along with other work. */
export async function emptyOutbox(db: NotesDb): Promise<number> {
  try {
    const waiting = await heldDrafts();
    let left = 0;
    for (const held of waiting) {
      try {
        await writeHeld(db, held);
        await letGo(held.draft.id);
      } catch (error) {
        left += 1;
        const reason = saveFailure(error);
        if (reason !== held.reason) await hold({ ...held, reason }).catch(console.info);
      }
    }
    if (left < waiting.length) await tellOfNotes();
    await (left > 0 ? setRetryAlarm() : clearRetryAlarm());
    return left;
  } catch (error) {
    console.info('the outbox was left as it is:', error);
    return 0;
  }
}

/** Opens the database and tries to write all that waits; asked for by alarm, at start and by the citizen. */
export function retryOutbox(): Promise<void> {
  return inTurn(async () => {
    if ((await heldDrafts()).length === 0) return clearRetryAlarm();
    await setRetryAlarm();
    await emptyOutbox(await keptNotes());
  });
}

export const tellOfNotes = () => tellViews({ changed: 'notes' });
