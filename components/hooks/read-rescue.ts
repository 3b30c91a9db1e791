import { askBackground } from '../../utils/extension';
import type { Note } from '../../utils/notes';

/** Versions asked for at once. */
const VERSIONS = 500;

/** Records that cannot be read, as they lie. */
export const readUnreadable = (): Promise<unknown[]> => askBackground('unreadableNotes', {});

/** Earlier versions of all notes, for a backup. */
export async function readAllVersions(): Promise<Note[]> {
  const all: Note[] = [];
  let after: [id: string, modified: string] | undefined;
  do {
    const { versions, next } = await askBackground('versionsChunk', { after, limit: VERSIONS });
    all.push(...versions);
    after = next;
  } while (after);
  return all;
}

/** A database that cannot be opened or upgraded, read as it lies. `failed` counts records that even the browser could not read. */
export interface Rescue {
  version: number;
  stores: Record<string, unknown[]>;
  failed: number;
}

/** Reads all that lies there, store by store and piece by piece; rejects with the end of a key `error_<reason>`. */
export async function readRescue(): Promise<Rescue> {
  const { version, stores } = await askBackground('rescue', {});
  const found: [name: string, records: unknown[]][] = [];
  let failed = 0;
  for (const store of stores) {
    const records: unknown[] = [];
    let after: number | undefined;
    do {
      const piece = await askBackground('rescue', { store, after });
      records.push(...piece.records);
      failed += piece.failed;
      after = piece.next;
    } while (after !== undefined);
    found.push([store, records]);
  }
  return { version, stores: Object.fromEntries(found), failed };
}
