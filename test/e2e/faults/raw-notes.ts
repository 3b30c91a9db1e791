import type { Page } from 'puppeteer-core';
import type { StoredDatabase } from '../../database/raw-database';

/** Name of the database of notes. */
const NAME = 'isoloir';

/** Puts records into a store as they are, past everything that guards it. */
export async function putRaw(view: Page, store: string, records: object[]): Promise<void> {
  await view.evaluate(
    async (name, where, what) => {
      const request = indexedDB.open(name);
      const db: IDBDatabase = await new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = db.transaction(where, 'readwrite');
      for (const record of what) transaction.objectStore(where).put(record);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    NAME,
    store,
    records,
  );
}

/**
 * Makes the database anew as another version of the product left it, and keeps it open in `view`, deaf to whoever wants to upgrade it;
 * `letGo` closes it.
 */
export async function replaceDatabase(view: Page, stored: StoredDatabase): Promise<void> {
  await view.evaluate(
    async (name, { version, stores }) => {
      await settled(indexedDB.deleteDatabase(name));
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        for (const [store, { keyPath, indexes, records }] of Object.entries(stores)) {
          const made = request.result.createObjectStore(store, { keyPath });
          for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
          for (const record of records) made.put(record);
        }
      };
      const db = await settled(request);
      db.onversionchange = null;
      Object.assign(window, { held: db });

      function settled<T>(asked: IDBRequest<T>): Promise<T> {
        return new Promise((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      }
    },
    NAME,
    stored,
  );
}

/** Closes what `replaceDatabase` keeps open. */
export async function letGo(view: Page): Promise<void> {
  await view.evaluate(() => {
    if ('held' in window && window.held instanceof IDBDatabase) window.held.close();
  });
}
