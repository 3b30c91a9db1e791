import * as z from 'zod/mini';
import { readPieces } from '../database';
import type { AnyStores, ReadStores, WriteStores } from './connection';
import type { NotesState } from './notes-database';
import { isSame } from './same-note';
import { keyOf, type PlainKey, plainKey, readAllStored, readStored, type StoredRecord } from './stored-note';
import { asNumber, readSeq, type Writing } from './writing';

/**
 * Which records cannot be read, as far as is known: counting them anew would read everything. What a read finds out otherwise corrects
 * it. `unstamped`: how many of them have no place in the count of changes, where even the browser could not read them.
 */
const Known = z.object({ unreadable: z.array(z.union([z.string(), z.number()])), unstamped: z.number() });
type Known = z.infer<typeof Known>;

async function readKnown({ meta }: AnyStores): Promise<Known | undefined> {
  return z.safeParse(Known, await meta.get('known')).data;
}

/** How much there is, as far as is known; undefined where all has to be looked at first (`lookThrough`). */
export async function readState(stores: ReadStores): Promise<NotesState | undefined> {
  const { notes } = stores;
  const known = await readKnown(stores);
  const seq = await readSeq(stores);
  const records = await notes.count();
  const stamped = await notes.index('seq').count();
  if (!known || records - stamped !== known.unstamped) return undefined;
  return { seq, total: records - known.unreadable.length, unreadable: known.unreadable.length };
}

/** Whether what was read between two keys agrees with what is known: the ids of notes read there, and the keys of what could not be. */
export async function isKnown(
  stores: ReadStores,
  read: readonly string[],
  failed: readonly PlainKey[],
): Promise<boolean> {
  const unreadable = new Set<PlainKey>((await readKnown(stores))?.unreadable);
  return failed.every((key) => unreadable.has(key)) && !read.some((id) => unreadable.has(id));
}

/** Looks at every record: writes down which cannot be read, and gives those without one a place in the count of changes. */
export async function lookThrough(writing: Writing): Promise<void> {
  const before = await readKnown(writing);
  const known: Known = { unreadable: [], unstamped: 0 };
  for await (const { values, failed } of readPieces(writing.notes, { size: 200 })) {
    known.unreadable.push(...failed.map(plainKey));
    for (const value of values) {
      const record: StoredRecord = Object.assign({ id: '' }, value);
      if (asNumber(record.seq) === undefined) await writing.notes.put({ ...record, seq: writing.count() });
      if (!readStored(record)) known.unreadable.push(keyOf(record));
    }
  }
  known.unstamped = (await writing.notes.count()) - (await writing.notes.index('seq').count());
  if (isSame(before, known)) return;
  if (!isSame(before?.unreadable ?? [], known.unreadable)) writing.count(); // so that views ask again
  await writing.meta.put({ id: 'known', ...known });
}

/** Looks at every record, and writes nothing: for when nothing can be written. */
export async function countNotes(stores: ReadStores): Promise<NotesState> {
  const state = { seq: await readSeq(stores), total: 0, unreadable: 0 };
  for await (const { values, failed } of readPieces(stores.notes, { size: 200 })) {
    const readable = readAllStored(values).length;
    state.total += readable;
    state.unreadable += values.length - readable + failed.length;
  }
  return state;
}

/** Records that cannot be read, as they lie; those that even the browser cannot read are not among them. */
export async function readUnreadable({ notes }: ReadStores | WriteStores): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const { values } of readPieces(notes, { size: 200 })) {
    found.push(...values.filter((value) => !readStored(value)));
  }
  return found;
}
