import { keepGone } from './gone';
import { latest, nextInstant } from './instants';
import { type About, type Note, type NotesChange, TAG_LIMITS } from './note';
import { isSame } from './same-note';
import { historyOf, keepVersion } from './versions';
import { putNote, readStanding, type Standing, type Writing } from './writing';

/** Notes read at once. */
const BATCH = 200;

/** Of these changes, what stood cannot be told from what stands: it becomes a version. */
const REPLACES: readonly NotesChange['do'][] = ['kind', 'about'];

/** One change to many; ids that are gone, or cannot be read, or hold it already, are passed over. */
export async function changeNotes(writing: Writing, ids: string[], change: NotesChange, now: Date): Promise<number> {
  const all = [...new Set(ids)];
  let changed = 0;
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = await Promise.all(all.slice(from, from + BATCH).map((id) => readStanding(writing, id)));
    const done = await Promise.all(
      batch.map((standing) =>
        !standing || standing === 'unreadable' ? false : changeOne(writing, standing, change, now),
      ),
    );
    changed += done.filter(Boolean).length;
  }
  return changed;
}

async function changeOne(writing: Writing, before: Standing, change: NotesChange, now: Date): Promise<boolean> {
  if (change.do === 'purge') {
    if (before.note.deleted) await purge(writing, before.note.id);
    return before.note.deleted !== undefined;
  }
  const after = changedBy(before.note, change, now);
  if (isSame(after, before.note)) return false;
  const keep = REPLACES.includes(change.do);
  if (keep) await keepVersion(writing, before);
  await putNote(writing, after, before, keep ? now.toISOString() : undefined);
  return true;
}

/** Deletes a note with its history, as one more change. */
export async function purge(writing: Writing, id: string): Promise<void> {
  await keepGone(writing, 'note', id, writing.count());
  await writing.notes.delete(id);
  await writing.versions.delete(historyOf(id));
}

type Rewrite = Exclude<NotesChange, { do: 'purge' }>;

/** Throwing away is no change of the words, so `modified` stays; putting back is, so that the copy acted on last can be told. */
function changedBy(note: Note, change: Rewrite, now: Date): Note {
  if (change.do === 'trash') return note.deleted ? note : { ...note, deleted: latest(now, note.modified) };
  const after = rewritten(note, change);
  if (isSame(after, note)) return note;
  const next = nextInstant(now, note.modified);
  const { deleted = next } = note;
  return { ...after, modified: Date.parse(deleted) > Date.parse(next) ? deleted : next };
}

function rewritten(note: Note, change: Exclude<Rewrite, { do: 'trash' }>): Note {
  if (change.do === 'restore') return without(note, 'deleted');
  if (change.do === 'kind') return { ...note, kind: change.kind };
  if (change.do === 'untag') return { ...note, tags: note.tags.filter((tag) => tag !== change.tag) };
  if (change.do === 'tag') return { ...note, tags: withTag(note.tags, change.tag) };
  const about = { ...note.about, ...named(change.about) };
  return Object.keys(about).length > 0 ? { ...note, about } : note;
}

/** A note with as many tags as it can hold stays as it is. */
const withTag = (tags: string[], tag: string): string[] =>
  tags.includes(tag) || tags.length >= TAG_LIMITS.tags ? tags : [...tags, tag];

const named = (about: About): About =>
  Object.fromEntries(Object.entries(about).filter(([, name]) => name !== undefined));

function without<T, K extends keyof T>(whole: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = whole;
  return rest;
}
