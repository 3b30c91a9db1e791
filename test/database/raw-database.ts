/** A database as it lies on disk: what the files in test/stored/ hold. */
export interface StoredDatabase {
  version: number;
  stores: Record<
    string,
    { keyPath: string | string[]; indexes: Record<string, string | string[]>; records: { id: string }[] }
  >;
}

let names = 0;

/** A name no other test uses. */
export function freshName(): string {
  names += 1;
  return `database-${names}`;
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens with bare IndexedDB, past everything that is tested. */
export function openRaw(name: string, version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return settle(request);
}

export async function writeDatabase(name: string, stored: StoredDatabase): Promise<void> {
  const db = await openRaw(name, stored.version, (fresh) => {
    for (const [store, { keyPath, indexes, records }] of Object.entries(stored.stores)) {
      const made = fresh.createObjectStore(store, { keyPath });
      for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      for (const record of records) made.put(record);
    }
  });
  db.close();
}

export async function readDatabase(name: string): Promise<StoredDatabase> {
  const db = await openRaw(name);
  const stores: StoredDatabase['stores'] = {};
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = Array.from(store.indexNames, (index) => [index, store.index(index).keyPath ?? '']);
    stores[name] = {
      keyPath: store.keyPath ?? '',
      indexes: Object.fromEntries(indexes),
      records: await settle(store.getAll()),
    };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** One record of a store, as it lies; the notes where none is named. */
export async function rawRecord(name: string, id: string, store = 'notes'): Promise<unknown> {
  const { stores } = await readDatabase(name);
  return stores[store]?.records.find((record) => record.id === id);
}

/** Writes past everything that is tested. */
export async function putRaw(name: string, store: string, ...records: object[]): Promise<void> {
  const db = await openRaw(name);
  const transaction = db.transaction(store, 'readwrite');
  for (const record of records) transaction.objectStore(store).put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
