import { type NotesDb, NotesUnavailable, type SavedNote } from '../notes';
import type { HeldDraft } from './held-draft';
import { isOfSite } from './own-site';

/** The part of the database that writing a held draft needs. */
export type HeldTarget = Pick<NotesDb, 'find' | 'save' | 'unreadable'>;

/**
 * Writes a held draft, dated when she wrote it. Written twice, as after a kill before it left the outbox, it changes nothing the second
 * time. Where its note is gone meanwhile, it is made anew; where that can no longer be read, or may not be changed from where the draft
 * came, the words become a note of their own.
 */
export async function writeHeld(db: HeldTarget, held: HeldDraft): Promise<SavedNote> {
  const { draft, ownSite } = held;
  const [there] = await db.find([draft.id]);
  if (there && ownSite && !isOfSite(draft.site)(there.site)) return writeApart(db, held);
  const when = new Date(held.note.modified);
  if (there) return db.save(draft, when);
  try {
    return await db.save(draft, when, { create: true });
  } catch (error) {
    const damaged = error instanceof NotesUnavailable && error.reason === 'notes_broken';
    if (damaged && (await liesUnreadable(db, draft.id))) return writeApart(db, held);
    throw error;
  }
}

/** The new id follows from the old one, so that writing it twice makes one note. */
async function writeApart(db: HeldTarget, { draft, note }: HeldDraft): Promise<SavedNote> {
  const id = await idApartFrom(draft.id);
  const [there] = await db.find([id]);
  return db.save({ ...draft, id, base: undefined }, new Date(note.modified), { create: !there });
}

async function liesUnreadable(db: HeldTarget, id: string): Promise<boolean> {
  const records = await db.unreadable();
  return records.some((record) => typeof record === 'object' && record !== null && 'id' in record && record.id === id);
}

async function idApartFrom(id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`apart from ${id}`));
  const hex = [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
