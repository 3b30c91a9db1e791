import { purge } from './change-notes';
import type { ReadStores } from './connection';
import { readGone } from './gone';
import { losesWords } from './loses-words';
import type { Note } from './note';
import { readSince } from './read-notes';
import { isSame } from './same-note';
import { besideOf, type SharedBeside, sharedIn } from './shared-beside';
import { readStored } from './stored-note';
import { isVersionDue, keepVersion } from './versions';
import { putNote, readSeq, readStanding, type Writing } from './writing';

/** A note with what stands beside it for sharing. */
export interface SharedNote {
  note: Note;
  beside?: SharedBeside;
}

export interface ChangedNotes {
  notes: SharedNote[];
  /** Ids deleted for good; told with the last piece. */
  gone: string[];
  /** Ask again with this. */
  seq: number;
  more: boolean;
}

/**
 * Notes changed after `seq`, oldest change first. Asked after a number that was never given out, which is what a database restored from a
 * backup shows, it begins anew.
 */
export async function readChangedNotes(
  stores: ReadStores,
  { space, seq, limit }: { space: string; seq: number; limit: number },
): Promise<ChangedNotes> {
  const from = seq > (await readSeq(stores)) ? 0 : seq;
  const { notes, ...read } = await readSince(stores, { seq: from, limit });
  const gone = read.more ? [] : await readGone(stores, 'note', from);
  const records = await Promise.all(notes.map(async ({ id }) => stores.notes.get(id)));
  return { ...read, gone, notes: notes.map((note, at) => ({ note, ...besideOf(records[at], space) })) };
}

/** The notes under these ids with what stands beside them. */
export async function readSharedNotes({ notes }: ReadStores, space: string, ids: string[]): Promise<SharedNote[]> {
  const records = await Promise.all(ids.map(async (id) => notes.get(id)));
  return records.flatMap((record) => {
    const note = readStored(record);
    return note ? [{ note, ...besideOf(record, space) }] : [];
  });
}

/** A note from elsewhere, to be put as it is; null: deleted for good. */
export interface SharedPut {
  id: string;
  note: Note | null;
  beside: SharedBeside;
  /** Whether what stands is still what this is to replace. Asked inside the transaction. */
  isExpected(standing: SharedNote | undefined): boolean;
  /** What stands becomes a version in any case: both are wanted. */
  keep: boolean;
}

/** `changed`: somebody was here in between, nothing was done. `unreadable`: what lies there is never written over. */
export type PutOutcome = 'done' | 'changed' | 'unreadable';

/** Puts notes from elsewhere, each for itself; what is replaced becomes a version as with a change made here. */
export async function putSharedNotes(
  writing: Writing,
  space: string,
  puts: readonly SharedPut[],
  now: Date,
): Promise<PutOutcome[]> {
  const outcomes: PutOutcome[] = [];
  for (const put of puts) outcomes.push(await putOne(writing, space, put, now));
  return outcomes;
}

async function putOne(writing: Writing, space: string, put: SharedPut, now: Date): Promise<PutOutcome> {
  const before = await readStanding(writing, put.id);
  if (before === 'unreadable') return 'unreadable';
  if (!put.isExpected(before && { note: before.note, ...besideOf(before.record, space) })) return 'changed';
  if (!put.note) {
    if (before) await purge(writing, put.id);
    return 'done';
  }
  const beside = { shared: { ...sharedIn(before?.record), [space]: put.beside } };
  if (before && isSame(put.note, before.note)) {
    await writing.notes.put({ ...before.record, ...beside });
    return 'done';
  }
  const keep = before && (put.keep || isVersionDue(before, now) || losesWords(before.note, put.note));
  if (before && keep) await keepVersion(writing, before);
  await putNote(writing, put.note, before, keep ? now.toISOString() : undefined, beside);
  return 'done';
}
