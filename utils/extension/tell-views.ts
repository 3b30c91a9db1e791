import { browser } from 'wxt/browser';
import type { PageOrder } from './from-page';
import { noteLocalChange } from './local-changes';
import { CHANGED_KEY, type Changed } from './messages';
import { knownTabs } from './tab-records';

/**
 * Tells every open view that something changed. Session memory carries the word; its changes reach views wherever they stand. What was
 * done is done, whether or not views could be told: never throws. `fromElsewhere`: another device changed it.
 */
export async function tellViews(changed: Changed, { fromElsewhere = false } = {}): Promise<void> {
  if (!fromElsewhere) noteLocalChange(changed.changed);
  try {
    // The same change twice is news twice.
    await browser.storage.session.set({ [CHANGED_KEY]: { ...changed, news: crypto.randomUUID() } });
  } catch (error) {
    console.info('views were not told:', error);
  }
  if (import.meta.env.FIREFOX) await tellFrames(changed);
}

/** Firefox keeps a frame inside a page from hearing of changes: there its host script passes the word on. */
async function tellFrames(word: Changed): Promise<void> {
  const order: PageOrder = { order: 'tell', word };
  const tabs = word.tabId === undefined ? await knownTabs() : [word.tabId];
  await Promise.all(tabs.map((tabId) => browser.tabs.sendMessage(tabId, order, { frameId: 0 }).catch(() => {})));
}
