import { browser } from 'wxt/browser';
import type { PageOrder } from './from-page';
import type { SidebarState } from './tab-report';

/**
 * Makes the in-page sidebar of a tab stand as it shall. Where the host script is not in the page yet it is put there, and asks by
 * itself (`frameState`). A page that may not be touched is left alone.
 */
export async function showSidebar(tabId: number, state: SidebarState): Promise<void> {
  const order: PageOrder = { order: 'sidebar', state };
  try {
    if (await browser.tabs.sendMessage(tabId, order, { frameId: 0 })) return;
  } catch {
    // No script of ours listens in that page.
  }
  if (state === 'off') return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/frame.js'] }).catch(() => {});
}
