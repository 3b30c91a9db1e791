import { readPiece } from './read-pieces';

/** What lay in a database, in memory. */
export interface Copy {
  version: number;
  /** By name; `failed` counts records that even the browser could not read. */
  stores: Map<string, { records: unknown[]; failed: number }>;
}

/** Records read at once. */
const PIECE = 500;

/**
 * Copies of databases whose upgrade is held up, by name. A request to upgrade cannot be taken back, and until it is through nobody can
 * open the database, not even to read: it is read before. A copy lives as long as the request does, which is never beyond this context.
 */
const copies = new Map<string, Copy>();

export const copyOf = (name: string): Copy | undefined => copies.get(name);

export const dropCopy = (name: string): void => void copies.delete(name);

/** Reads a whole database into memory, in one transaction. */
export async function keepCopy(db: IDBDatabase): Promise<void> {
  const names = Array.from(db.objectStoreNames);
  const copy: Copy = { version: db.version, stores: new Map() };
  if (names.length > 0) {
    const transaction = db.transaction(names);
    for (const name of names) copy.stores.set(name, await readStore(transaction.objectStore(name)));
  }
  copies.set(db.name, copy);
}

async function readStore(store: IDBObjectStore): Promise<{ records: unknown[]; failed: number }> {
  const records: unknown[] = [];
  let failed = 0;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const piece = await readPiece(store, range, PIECE);
    records.push(...piece.values);
    failed += piece.failed.length;
    if (!piece.more) return { records, failed };
    range = IDBKeyRange.lowerBound(piece.last, true);
  }
}
