import type { NotesDb } from '../notes';
import { withWords } from './held-draft';
import type { HeldNote } from './note-contract';
import { heldDrafts, heldInMemory } from './outbox';

/** What waits in the outbox, as notes: those on disk with the words that wait. Without a database, as they were shown to her. */
export async function heldNotes(db?: Pick<NotesDb, 'find'>): Promise<HeldNote[]> {
  const waiting = await heldDrafts();
  if (waiting.length === 0) return [];
  const stored = (await db?.find(waiting.map(({ draft }) => draft.id))) ?? [];
  const inMemory = await heldInMemory();
  const byId = new Map(stored.map((note) => [note.id, note]));
  return waiting.map(({ draft, note, reason, since }) => {
    const there = byId.get(draft.id);
    return {
      note: there ? withWords(there, draft, note.modified) : note,
      reason,
      since,
      memory: inMemory.has(draft.id),
    };
  });
}
