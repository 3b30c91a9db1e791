import { type Copy, copyOf, openAsItLies, readPiece } from '../database';
import { asNotesUnavailable, NotesUnavailable } from './notes-unavailable';

/** Records of one piece. */
const PIECE = 100;

/** Some of a store's records, as they lie. */
export interface RescuedPiece {
  records: unknown[];
  /** How many of them even the browser could not read. */
  failed: number;
  /** Where the next piece begins, in records from the first; absent at the end. */
  next?: number;
}

/** A read-only way in, for when `openNotes` fails. */
export interface Rescue {
  /** Of the database as it lies; 0 where there is none. */
  version: number;
  stores: string[];
  read(store: string, after?: number): Promise<RescuedPiece>;
  /** Must be called: an open connection stands in the way of the next upgrade. */
  close(): void;
}

/**
 * Opens the notes at whatever version they lie: newer than ours, half damaged, or before an upgrade that failed. Nothing is upgraded,
 * written or made. Throws `NotesUnavailable`.
 */
export async function openRescue(name = 'isoloir'): Promise<Rescue> {
  const copy = copyOf(name);
  return copy ? rescueCopy(copy) : rescueDatabase(name);
}

/** What was read before an upgrade that another context holds up: the database itself can be opened by nobody until then. */
function rescueCopy({ version, stores }: Copy): Rescue {
  return {
    version,
    stores: [...stores.keys()],
    async read(store, after = 0) {
      const copied = stores.get(store);
      if (!copied) throw new NotesUnavailable('notes_not_found');
      const end = after + PIECE;
      const isEnd = end >= copied.records.length;
      return {
        records: copied.records.slice(after, end),
        failed: isEnd ? copied.failed : 0,
        ...(!isEnd && { next: end }),
      };
    },
    close: () => {},
  };
}

async function rescueDatabase(name: string): Promise<Rescue> {
  const db = await openAsItLies(name).catch((error) => {
    throw asNotesUnavailable(error);
  });
  const stores = Array.from(db?.objectStoreNames ?? []);
  return {
    version: db?.version ?? 0,
    stores,
    async read(store, after = 0) {
      if (!db || !stores.includes(store)) throw new NotesUnavailable('notes_not_found');
      try {
        return await readFrom(db.transaction(store).objectStore(store), after);
      } catch (error) {
        throw asNotesUnavailable(error);
      }
    },
    close: () => db?.close(),
  };
}

async function readFrom(store: IDBObjectStore, after: number): Promise<RescuedPiece> {
  const from = after === 0 ? null : await keyAt(store, after);
  if (from === undefined) return { records: [], failed: 0 };
  const { values, failed, more } = await readPiece(store, from === null ? null : IDBKeyRange.lowerBound(from), PIECE);
  return { records: values, failed: failed.length, ...(more && { next: after + PIECE }) };
}

/** The key of a record, counted from the first. */
function keyAt(store: IDBObjectStore, index: number): Promise<IDBValidKey | undefined> {
  return new Promise((resolve, reject) => {
    const request = store.openKeyCursor();
    let isThere = false;
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || isThere) return resolve(cursor?.key);
      isThere = true;
      cursor.advance(index);
    };
    request.onerror = () => reject(request.error);
  });
}
