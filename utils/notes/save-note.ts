import { nextInstant } from './instants';
import { losesWords } from './loses-words';
import type { Note, NoteDraft, SavedNote } from './note';
import { NotesUnavailable } from './notes-unavailable';
import { isSame } from './same-note';
import { isVersionDue, keepVersion } from './versions';
import { putNote, readStanding, type Writing } from './writing';

/**
 * Keeps a new note, or a change of an old one. What stood becomes a version where the editor had not seen it, where the last version is
 * old enough, or where the change takes much away: an editor that saves at every pause fills no history. A change of nothing writes
 * nothing.
 */
export async function saveNote(
  writing: Writing,
  { id, base, create: asNew, line, ...words }: NoteDraft,
  now: Date,
  create = asNew ?? false,
): Promise<SavedNote> {
  const before = id === undefined ? undefined : await readStanding(writing, id);
  if (before === 'unreadable') throw new NotesUnavailable('notes_broken');
  if (!before) {
    if (id !== undefined && !create) throw new NotesUnavailable('notes_not_found');
    const instant = now.toISOString();
    const fresh = { id: id ?? crypto.randomUUID(), kind: 'note' as const, tags: [], created: instant };
    const note: Note = { ...fresh, ...tidied(words), ...(line && { line }), modified: instant };
    await putNote(writing, note);
    return { note, overtaken: false };
  }

  const after: Note = { ...before.note, ...tidied(words), ...(line && { line }) };
  if (line === null) delete after.line;
  if (words.about && !tidied(words).about) delete after.about;
  if (isSame(after, before.note)) return { note: before.note, overtaken: false };
  const overtaken = base !== undefined && base !== before.note.modified;
  const keep = overtaken || isVersionDue(before, now) || losesWords(before.note, after);
  if (keep) await keepVersion(writing, before);
  const note = { ...after, modified: nextInstant(now, before.note.modified) };
  await putNote(writing, note, before, keep ? now.toISOString() : undefined);
  return { note, overtaken };
}

/** What a draft names: no tag twice, and a note about nobody names nobody. */
function tidied<W extends Omit<NoteDraft, 'id' | 'base' | 'create' | 'line'>>(words: W): W {
  const about = words.about && Object.values(words.about).some((name) => name !== undefined) ? words.about : undefined;
  const named = { ...words, about, tags: words.tags && [...new Set(words.tags)] };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as W;
}
