import { browser } from 'wxt/browser';
import { askPage } from './ask-page';
import { examinePage } from './examine-page';

/**
 * Looks at the page a tab shows now, whatever the gate would say. `anyway` reads its documents even where nothing looks like a
 * campaign. Throws `not_readable` where no extension may look.
 */
export async function examineTab(tabId: number, anyway = false): Promise<{ documents: Promise<void> }> {
  const { incognito } = await browser.tabs.get(tabId);
  return examinePage(await askPage(tabId), { tabId, incognito, anyway, asked: true });
}
