import { browser } from 'wxt/browser';
import { PageFacts } from '../facts';
import { Refused } from './answer-messages';
import type { PageOrder } from './from-page';

const READER_FILE = '/content-scripts/reader.js';

/**
 * Asks a tab's page what it says of itself, whatever the gate would say. Works with the permission to watch, and after a click on the
 * toolbar button. Throws `not_readable` where no extension may look.
 */
export async function askPage(tabId: number): Promise<PageFacts> {
  const order: PageOrder = { order: 'readPage' };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return PageFacts.parse(await browser.tabs.sendMessage(tabId, order, { frameId: 0 }));
  } catch {
    throw new Refused('not_readable');
  }
}
