import type { Page } from 'puppeteer-core';

type Records = Record<string, unknown>[];

/** Records of some stores of a database that the extension has opened, as JSON tells them: without bytes and keys. */
export async function readStores(
  view: Page,
  database: string,
  names: readonly string[],
): Promise<Record<string, Records>> {
  return JSON.parse(await view.evaluate(inStores, database, names, null));
}

/** Writes records as they are. */
export async function putInStores(view: Page, database: string, stores: Record<string, object[]>): Promise<void> {
  await view.evaluate(inStores, database, Object.keys(stores), stores);
}

/** Runs in a page of the extension. Answers in JSON: to the driver, Firefox tells what stands in two places only once. */
async function inStores(
  database: string,
  names: readonly string[],
  records: Record<string, object[]> | null,
): Promise<string> {
  const db = await answered(indexedDB.open(database));
  try {
    if (names.some((name) => !db.objectStoreNames.contains(name))) return '{}';
    const transaction = db.transaction([...names], records ? 'readwrite' : 'readonly');
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    for (const [name, all] of Object.entries(records ?? {}))
      for (const one of all) transaction.objectStore(name).put(one);
    const read = names.map(async (name) => [name, await answered(transaction.objectStore(name).getAll())] as const);
    const found = await Promise.all(read);
    await ended;
    return JSON.stringify(Object.fromEntries(found));
  } finally {
    db.close();
  }

  function answered<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
