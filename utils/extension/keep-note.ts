import type { Note, NoteDraft, NotesDb, SavedNote } from '../notes';
import { Refused } from './answer-messages';
import { type HeldDraft, mergeDrafts, withWords } from './held-draft';
import { keptNotes } from './kept-notes';
import { setRetryAlarm } from './note-alarms';
import { emptyOutbox, inTurn, tellOfNotes } from './note-writes';
import { heldDrafts, hold, letGo } from './outbox';
import { isOfSite } from './own-site';
import { isFinal, saveFailure } from './save-failure';
import { writeHeld } from './write-held';

/** What shall be kept. */
interface Keeping {
  draft: HeldDraft['draft'];
  create: boolean;
  /** From a page's own sidebar: changes notes of the draft's own site only. */
  ownSite: boolean;
  now: Date;
  /** What waits of the same note. */
  before?: HeldDraft | undefined;
}

/**
 * Keeps a note on disk, or, where that cannot be written now, in the outbox. Rejects only where it may not be kept, or could be set aside
 * nowhere.
 */
export function keepNote(said: NoteDraft, { ownSite }: Pick<Keeping, 'ownSite'>): Promise<SavedNote> {
  const { id = crypto.randomUUID(), create = said.id === undefined, ...words } = said;
  return inTurn(async () => {
    const waiting = await heldDrafts();
    const before = waiting.find(({ draft }) => draft.id === id);
    if (before && ownSite && !isOfSite(said.site)(before.draft.site)) throw new Refused('not_allowed');
    const keeping: Keeping = { draft: { ...words, id }, create, ownSite, now: new Date(), before };
    const saved = await keepOnDisk(keeping).catch((error: unknown) => {
      if (isFinal(error)) throw error;
      return setAside(keeping, saveFailure(error));
    });
    if (waiting.length > 0 && saved.held === undefined) await emptyOutbox(await keptNotes());
    await tellOfNotes();
    return saved;
  });
}

async function keepOnDisk(keeping: Keeping): Promise<SavedNote> {
  const { draft, create, ownSite, now, before } = keeping;
  const db = await keptNotes();
  if (ownSite) await requireOwn(db, draft);
  if (!before) return db.save(draft, now, { create });
  const saved = await writeHeld(db, rewritten(before, keeping));
  await letGo(draft.id);
  return saved;
}

/** A frame may not write over a note of another site by naming its id. */
async function requireOwn(db: NotesDb, { id, site }: HeldDraft['draft']): Promise<void> {
  const [there] = await db.find([id]);
  if (there && !isOfSite(site)(there.site)) throw new Refused('not_allowed');
}

/** Answered with the note as it shall stand: the view that holds the editor need not know the difference. */
async function setAside(keeping: Keeping, reason: string): Promise<SavedNote> {
  const { before } = keeping;
  const held = before ? rewritten(before, keeping) : await firstHeld(keeping);
  const where = await hold({ ...held, reason });
  await setRetryAlarm().catch((error) => console.info('no alarm:', error));
  return { note: held.note, overtaken: false, held: reason, ...(where === 'memory' && { memory: true }) };
}

/** Further words of a note that waits. */
function rewritten(before: HeldDraft, { draft, now }: Keeping): HeldDraft {
  return {
    ...before,
    draft: mergeDrafts(before.draft, draft),
    note: withWords(before.note, draft, now.toISOString()),
  };
}

async function firstHeld({ draft, create, ownSite, now }: Keeping): Promise<Omit<HeldDraft, 'reason'>> {
  const at = now.toISOString();
  const { id, site, target, body } = draft;
  const blank: Note = { id, site, target, body, kind: 'note', tags: [], created: at, modified: at };
  const stored = create ? undefined : await find(id);
  return { draft, note: withWords(stored ?? blank, draft, at), since: at, create, ownSite };
}

/** A full disk can still be read. */
async function find(id: string): Promise<Note | undefined> {
  try {
    const [found] = await (await keptNotes()).find([id]);
    return found;
  } catch {
    return undefined;
  }
}
