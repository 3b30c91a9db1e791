import type { Page } from 'puppeteer-core';
import type { StorageFigures } from './figures';

/** What the extension keeps now, seen from one of its pages. */
export function measureStorage(view: Page): Promise<StorageFigures> {
  return view.evaluate(async () => {
    const [session, local, { usage = 0 }, tabs] = await Promise.all([
      chrome.storage.session.get(null),
      chrome.storage.local.get(null),
      navigator.storage.estimate(),
      chrome.tabs.query({}),
    ]);
    const open = new Set(tabs.map(({ id }) => `tab:${id}`));
    return {
      sessionBytes: JSON.stringify(session).length,
      sessionKeys: counted(session),
      localBytes: JSON.stringify(local).length,
      localKeys: counted(local),
      databases: usage,
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
  });
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}

declare const chrome: {
  storage: { local: Area; session: Area };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
};
