import { browser } from 'wxt/browser';
import { PageFacts } from '../facts';
import { Refused } from './answer-messages';
import type { PageOrder } from './from-page';
import { DETECTOR_FILE } from './register-detector';

/**
 * Asks a tab's page what it says of itself, whatever the gate would say. Works with the permission to watch, and after a click on the
 * toolbar button. Throws `not_readable` where no extension may look.
 */
export async function askPage(tabId: number): Promise<PageFacts> {
  const order: PageOrder = { order: 'readPage' };
  try {
    // Does nothing where the detector already runs.
    await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR_FILE] });
    return PageFacts.parse(await browser.tabs.sendMessage(tabId, order, { frameId: 0 }));
  } catch {
    throw new Refused('not_readable');
  }
}
