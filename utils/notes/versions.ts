import type { AnyStores } from './connection';
import { hairLater, newestFirst } from './instants';
import type { Note } from './note';
import { readAllStored, readStored, withoutBeside } from './stored-note';
import type { Standing, Writing } from './writing';

/** Earlier versions kept of one note. */
export const VERSION_LIMIT = 20;

/** While a note is being written, a version of it is kept this often at most. */
export const VERSION_PAUSE_MS = 10 * 60_000;

/** All versions of a note. */
export const historyOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Earlier versions of a note, newest first. */
export async function readVersions({ versions }: AnyStores, id: string): Promise<Note[]> {
  return newestFirst(readAllStored(await versions.getAll(historyOf(id))));
}

/** Whether the last version of a note is so old, by a clock that may have gone back, that the next change is another stretch of work. */
export function isVersionDue({ record, note }: Standing, now: Date): boolean {
  const last = Date.parse(typeof record.versionAt === 'string' ? record.versionAt : note.created);
  return !(Math.abs(now.getTime() - last) < VERSION_PAUSE_MS);
}

/**
 * Keeps what stands as a version, under the instant answered; where there are too many then, the oldest goes. One that cannot be read
 * stays.
 */
export async function keepVersion({ versions }: Writing, { record, note }: Standing): Promise<string> {
  const keys = await versions.getAllKeys(historyOf(note.id));
  const taken = new Set(keys.map(([, modified]) => modified));
  let { modified } = note;
  while (taken.has(modified)) modified = hairLater(modified);
  await versions.add({ ...withoutBeside(record), modified });
  const oldestLast = newestFirst(keys.map(([id, modified]) => ({ id, modified })));
  for (const { id, modified } of oldestLast.slice(VERSION_LIMIT - 1)) {
    const key: [string, string] = [id, modified];
    if (readStored(await versions.get(key))) await versions.delete(key);
  }
  return modified;
}
