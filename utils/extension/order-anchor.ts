import { browser } from 'wxt/browser';
import type { AnchorOrder } from './anchor-orders';
import { Refused } from './answer-messages';

const ANCHOR_FILE = '/content-scripts/anchor.js';

/** Orders the script that finds words in a tab's page, which is put there first. Throws `not_readable` where no extension may look. */
export async function orderAnchor(tabId: number, order: AnchorOrder): Promise<unknown> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [ANCHOR_FILE] });
    return await browser.tabs.sendMessage(tabId, order, { frameId: 0 });
  } catch {
    throw new Refused('not_readable');
  }
}
