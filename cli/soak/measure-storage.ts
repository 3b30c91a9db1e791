import type { Page } from 'puppeteer-core';
import type { StorageFigures } from './figures';

/** What the extension keeps now, seen from one of its pages. */
export async function measureStorage(view: Page): Promise<StorageFigures> {
  const databases = await tidiedDisk(view);
  return view.evaluate(async (databases) => {
    const [session, local, tabs] = await Promise.all([
      chrome.storage.session.get(null),
      chrome.storage.local.get(null),
      chrome.tabs.query({}),
    ]);
    const open = new Set(tabs.map(({ id }) => `tab:${id}`));
    return {
      sessionBytes: JSON.stringify(session).length,
      sessionKeys: counted(session),
      localBytes: JSON.stringify(local).length,
      localKeys: counted(local),
      databases,
      closedTabs: Object.keys(session).filter((key) => key.startsWith('tab:') && !open.has(key)).length,
    };

    function counted(stored: Record<string, unknown>): Record<string, number> {
      const counts: Record<string, number> = {};
      for (const key of Object.keys(stored)) {
        const kind = key.split(':')[0] ?? key;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    }
  }, databases);
}

/**
 * Bytes of the databases once the browser has tidied up, as memory is measured once garbage is collected. Chromium writes into a log, what is
 * deleted as well, and goes through it after 4 MB; before, where a database is deleted: through the files its place lies in. Of two made one
 * after the other the first lies between what was written before, so both go, the later one first, and again as long as something is let go.
 * Each round leaves about a kilobyte in a log of its own, until the extension starts anew.
 */
async function tidiedDisk(view: Page): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const bytes = await view.evaluate(async (names) => {
      for (const name of names) await settled(indexedDB.open(name));
      for (const name of names.toReversed()) await settled(indexedDB.deleteDatabase(name));
      await new Promise((done) => setTimeout(done, 500));
      // Chromium counts the background's code as well, twice after an update, and tells it apart.
      const { usage = 0, usageDetails } = (await navigator.storage.estimate()) as Estimate;
      return usageDetails?.indexedDB ?? usage;

      function settled(request: IDBOpenDBRequest): Promise<void> {
        return new Promise((done, fail) => {
          request.onupgradeneeded = () => request.result.createObjectStore('nothing').put(0, 0);
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            request.result?.close();
            done();
          };
        });
      }
    }, SCRATCH);
    if (round > LEAST_ROUNDS && bytes > lowest - SMALL) return Math.min(lowest, bytes);
    lowest = Math.min(lowest, bytes);
  }
  return lowest;
}

/** The first may only write the log out, the second find the files of the first. */
const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 8;
/** Bytes; less is the browser's own log of what it did. */
const SMALL = 32 * 1024;
const SCRATCH = ['soak-first', 'soak-second'];

/** `usageDetails`: Chromium's alone. */
interface Estimate {
  usage?: number;
  usageDetails?: { indexedDB?: number };
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}

declare const chrome: {
  storage: { local: Area; session: Area };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
};
