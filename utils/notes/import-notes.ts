import { keepReceipt, readReceipt, type StoredReceipt, tellReceipt } from './import-receipt';
import { newestFirst, nextInstant } from './instants';
import type { Note } from './note';
import type { ImportReceipt } from './notes-database';
import { isSame } from './same-note';
import { historyOf, keepVersion, VERSION_LIMIT } from './versions';
import { putNote, readStanding, type Writing } from './writing';

export interface Incoming {
  /** Made by whoever asks: asked twice, it is still done once. */
  id?: string | undefined;
  name: string;
  added: Note[];
  changed: Note[];
  versions?: Note[] | undefined;
}

/**
 * Keeps what an import brought. New notes are kept as they are; an id that is there already is left alone. Changed ones take the place of
 * what stood, which becomes a version; one whose note is gone meanwhile is new. Earlier versions fill only what room a history has left.
 */
export async function importNotes(writing: Writing, incoming: Incoming, now: Date): Promise<ImportReceipt> {
  const done = incoming.id === undefined ? undefined : readReceipt(await writing.imports.get(incoming.id));
  if (done) return tellReceipt(done);
  const receipt: StoredReceipt = {
    id: incoming.id ?? crypto.randomUUID(),
    at: now.toISOString(),
    name: incoming.name,
    seq: writing.count(),
    added: [],
    changed: [],
    versions: [],
  };
  const there = new Set<string>(await writing.notes.getAllKeys());
  const isNew = ({ id }: Note) => !there.has(id) && there.add(id);
  const replacing = incoming.changed.filter(({ id }) => there.has(id));
  const fresh = [...incoming.added, ...incoming.changed].filter(isNew);

  receipt.added = await Promise.all(
    fresh.map(async (note): Promise<[string, number]> => [note.id, await putNote(writing, note)]),
  );
  for (const note of replacing) {
    const replaced = await replace(writing, note, now);
    if (replaced) receipt.changed.push(replaced);
  }
  const ofFresh = new Set(fresh.map(({ id }) => id));
  for (const [id, versions] of groupById(incoming.versions ?? [])) {
    if (!there.has(id)) continue;
    const kept = await addVersions(writing, id, versions);
    if (!ofFresh.has(id)) receipt.versions.push(...kept);
  }
  await keepReceipt(writing, receipt);
  return tellReceipt(receipt);
}

/** Puts a note in place of what stood. It keeps its own time only where that is the later one: two states never share an instant. */
async function replace(writing: Writing, incoming: Note, now: Date): Promise<[string, number, string] | undefined> {
  const before = await readStanding(writing, incoming.id);
  if (!before || before === 'unreadable' || isSame(incoming, before.note)) return undefined;
  const version = await keepVersion(writing, before);
  const isLater = Date.parse(incoming.modified) > Date.parse(before.note.modified);
  const modified = isLater ? incoming.modified : nextInstant(now, before.note.modified);
  return [incoming.id, await putNote(writing, { ...incoming, modified }, before, now.toISOString()), version];
}

/** The newest of earlier versions, as many as there is room for: nothing of one's own is pushed out. */
async function addVersions(writing: Writing, id: string, versions: Note[]): Promise<[id: string, modified: string][]> {
  const standing = await readStanding(writing, id);
  if (!standing || standing === 'unreadable') return [];
  const keys = await writing.versions.getAllKeys(historyOf(id));
  const taken = new Set([standing.note.modified, ...keys.map(([, modified]) => modified)]);
  const free = newestFirst([...versions]).filter(({ modified }) => !taken.has(modified) && taken.add(modified));
  const kept = free.slice(0, Math.max(0, VERSION_LIMIT - keys.length));
  await Promise.all(kept.map(async (version) => writing.versions.add({ ...version })));
  return kept.map(({ modified }) => [id, modified]);
}

function groupById(notes: Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.id);
    if (group) group.push(note);
    else groups.set(note.id, [note]);
  }
  return groups;
}
