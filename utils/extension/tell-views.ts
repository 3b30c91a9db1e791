import { browser } from 'wxt/browser';
import type { Changed } from './messages';

/** Tells every open view that something changed. That nobody listens is no error. */
export async function tellViews(changed: Changed): Promise<void> {
  await browser.runtime.sendMessage(changed).catch(() => {});
}
