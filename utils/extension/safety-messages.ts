import type { NotesDb } from '../notes';
import type { Handlers } from './answer-messages';
import { heldNotes } from './held-notes';
import { isBackupDue } from './is-backup-due';
import { keptNotes } from './kept-notes';
import type { HeldNote } from './note-contract';
import { retryOutbox } from './note-writes';
import { readSafetyState, type SafetyState, writeBackup, writeLater } from './safety-state';
import { tellViews } from './tell-views';

/** How safe the notes are, and what makes them safer. */
export const safetyMessages = {
  async safety() {
    const state = await readSafetyState();
    const backup = state.backup && { at: state.backup.at };
    try {
      const db = await keptNotes();
      const [facts, held] = await Promise.all([countChanges(db, state), heldNotes(db)]);
      return { backup, changed: facts.changed, remind: isBackupDue({ ...state, ...facts }, new Date()), held };
    } catch {
      // Whoever asks for notes is told why they cannot be read; what waits is known nevertheless.
      return { backup, changed: 0, remind: false, held: await heldNotes() };
    }
  },

  async backupMade({ seq }) {
    await writeBackup({ at: new Date().toISOString(), seq });
    await tellViews({ changed: 'safety' });
  },

  async remindLater() {
    await writeLater(new Date().toISOString());
    await tellViews({ changed: 'safety' });
  },

  async retryHeld() {
    await retryOutbox().catch((error) => console.info('still held:', error));
    return heldNow();
  },
} satisfies Partial<Handlers>;

/** A count that lies behind the backup's is another database's: all of it is new. */
async function countChanges(db: NotesDb, { backup }: SafetyState): Promise<{ changed: number; first: string | null }> {
  const { seq, total } = await db.state();
  const since = backup && backup.seq <= seq ? backup.seq : 0;
  const changed = Math.min(seq - since, total);
  if (backup || changed === 0) return { changed, first: null };
  return { changed, first: await db.oldest() };
}

async function heldNow(): Promise<HeldNote[]> {
  try {
    return await heldNotes(await keptNotes());
  } catch {
    return heldNotes();
  }
}
