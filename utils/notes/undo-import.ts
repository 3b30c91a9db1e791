import { purge } from './change-notes';
import { readReceipt } from './import-receipt';
import { NotesUnavailable } from './notes-unavailable';
import { readStored } from './stored-note';
import { putNote, readStanding, type Standing, type Writing } from './writing';

export interface Undone {
  removed: number;
  putBack: number;
  left: number;
}

/** What became of a note of the import; `gone`: it was deleted for good since. */
type Fate = keyof Undone | 'gone';

/** Notes read at once. */
const BATCH = 200;

/** Takes an import back, as far as nobody touched what it brought; what was touched is left, and counted. */
export async function undoImport(writing: Writing, id: string): Promise<Undone> {
  const record = await writing.imports.get(id);
  if (!record) throw new NotesUnavailable('notes_not_found');
  const receipt = readReceipt(record);
  if (!receipt) throw new NotesUnavailable('notes_broken');
  if (receipt.undone) return receipt.undone;

  const fates: Fate[] = [];
  for (const some of batches(receipt.added)) {
    fates.push(...(await Promise.all(some.map(([note, seq]) => takeAway(writing, note, seq)))));
  }
  for (const some of batches(receipt.changed)) {
    fates.push(...(await Promise.all(some.map(([note, seq, version]) => putBack(writing, note, seq, version)))));
  }
  for (const key of receipt.versions) await writing.versions.delete(key);
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const undone = { removed: count('removed'), putBack: count('putBack'), left: count('left') };
  // What it brought need not be remembered any more.
  await writing.imports.put({ ...receipt, added: [], changed: [], versions: [], undone });
  return undone;
}

async function takeAway(writing: Writing, id: string, seq: number): Promise<Fate> {
  const standing = await readStanding(writing, id);
  if (!standing) return 'gone';
  if (!isUntouched(standing, seq)) return 'left';
  await purge(writing, id);
  return 'removed';
}

/** The version that stood before stands again, word for word and with its own time. */
async function putBack(writing: Writing, id: string, seq: number, modified: string): Promise<Fate> {
  const standing = await readStanding(writing, id);
  if (!standing) return 'gone';
  const before = readStored(await writing.versions.get([id, modified]));
  if (!before || !isUntouched(standing, seq)) return 'left';
  await putNote(writing, before, standing);
  await writing.versions.delete([id, modified]);
  return 'putBack';
}

function isUntouched(standing: Standing | 'unreadable', seq: number): standing is Standing {
  return standing !== 'unreadable' && standing.record.seq === seq;
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH);
}
