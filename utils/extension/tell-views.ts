import { browser } from 'wxt/browser';
import type { Changed } from './messages';

/** Where in `storage.session` the last change is written down. */
export const CHANGED_KEY = 'changed';

/**
 * Tells every open view that something changed. Session memory carries it: its changes reach the in-page frame in every browser, which
 * Firefox's own broadcasts to the extension's pages do not.
 */
export async function tellViews(changed: Changed): Promise<void> {
  // The same change twice is news twice.
  await browser.storage.session.set({ [CHANGED_KEY]: { ...changed, news: crypto.randomUUID() } });
}
