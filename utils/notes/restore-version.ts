import { nextInstant } from './instants';
import type { Note } from './note';
import { NotesUnavailable } from './notes-unavailable';
import { isSame } from './same-note';
import { readStored } from './stored-note';
import { keepVersion } from './versions';
import { putNote, readStanding, type Writing } from './writing';

/** Makes an earlier version the newest. What stood becomes a version; a note in the trash stays there. */
export async function restoreVersion(writing: Writing, id: string, modified: string, now: Date): Promise<Note> {
  const before = await readStanding(writing, id);
  const version = await writing.versions.get([id, modified]);
  if (!before || !version) throw new NotesUnavailable('notes_not_found');
  const words = readStored(version);
  if (before === 'unreadable' || !words) throw new NotesUnavailable('notes_broken');

  const { deleted: _, ...kept } = words;
  const { created, deleted } = before.note;
  const after = { ...kept, created, modified: before.note.modified, ...(deleted && { deleted }) };
  if (isSame(after, before.note)) return before.note;
  await keepVersion(writing, before);
  const note = { ...after, modified: nextInstant(now, before.note.modified) };
  await putNote(writing, note, before, now.toISOString());
  return note;
}
