import { type DBSchema, type IDBPObjectStore, type StoreNames, unwrap } from 'idb';

/** Some records of a store, in the order of their keys. */
export interface Piece {
  values: unknown[];
  /** Keys of records that even the browser cannot read. */
  failed: IDBValidKey[];
  /** Key of the last record looked at; none where the piece is empty. */
  last: IDBValidKey | undefined;
  /** Whether there may be more after it. */
  more: boolean;
}

/**
 * Reads at most `size` records. Where the browser cannot read them together, each is read alone, so that one damaged record does not
 * take the others with it. Throws only what ended the transaction, or what keeps the browser from listing the keys.
 */
export async function readPiece(store: IDBObjectStore, range: IDBKeyRange | null, size: number): Promise<Piece> {
  const [keys, together] = await Promise.all([
    ask(store.getAllKeys(range, size)),
    ask(store.getAll(range, size)).catch(unlessAborted),
  ]);
  const { values, failed } = together ? { values: together, failed: [] } : await readEach(store, keys);
  return { values, failed, last: keys.at(-1), more: keys.length === size };
}

/** All of a store, or what comes after a key, piece by piece. */
export async function* readPieces<
  Layout extends DBSchema | unknown,
  Names extends ArrayLike<StoreNames<Layout>>,
  Name extends StoreNames<Layout>,
  M extends IDBTransactionMode,
>(
  wrapped: IDBPObjectStore<Layout, Names, Name, M>,
  { after, size }: { after?: IDBValidKey | undefined; size: number },
): AsyncGenerator<Piece> {
  const store = unwrap(wrapped);
  let from = after;
  for (;;) {
    const piece = await readPiece(store, from === undefined ? null : IDBKeyRange.lowerBound(from, true), size);
    yield piece;
    if (!piece.more) return;
    from = piece.last;
  }
}

async function readEach(store: IDBObjectStore, keys: IDBValidKey[]): Promise<Pick<Piece, 'values' | 'failed'>> {
  const values: unknown[] = [];
  const failed: IDBValidKey[] = [];
  for (const key of keys) {
    const value = await ask(store.get(key)).catch(unlessAborted);
    if (value === undefined) failed.push(key);
    else values.push(value);
  }
  return { values, failed };
}

/** A request of its own: that it fails is told here alone, and does not undo the transaction. */
function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      reject(request.error);
    };
  });
}

function unlessAborted(error: unknown): undefined {
  if (error instanceof Error && error.name === 'AbortError') throw error;
  return undefined;
}
