import type { Page } from 'puppeteer-core';

/** Everything the extension has stored, as one text that can be compared: both storage areas, and every record of every database. */
export async function storedBy(view: Page): Promise<string> {
  return view.evaluate(async () => {
    const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => readDatabase(name)));
    const caches = await globalThis.caches.keys();
    return JSON.stringify({ local, session, databases, caches }, null, 1);

    async function readDatabase(name: string) {
      const db = await answered(indexedDB.open(name));
      const stores: Record<string, unknown> = {};
      for (const store of db.objectStoreNames) {
        stores[store] = await answered(db.transaction(store).objectStore(store).getAll());
      }
      db.close();
      return { name, version: db.version, stores };
    }

    function answered<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
  });
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}

declare const chrome: { storage: { local: Area; session: Area } };
