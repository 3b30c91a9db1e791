import { browser } from 'wxt/browser';
import { clearLeftFrames } from './clear-left-frames';

/** Takes away what a version before this one left in open tabs, wherever they may be touched. */
export async function clearOpenTabs(): Promise<void> {
  const framePage = browser.runtime.getURL('/sidebar.html');
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      // A browser page, or a site that it may not touch.
      await browser.scripting
        .executeScript({ target: { tabId }, func: clearLeftFrames, args: [framePage] })
        .catch(() => {});
    }),
  );
}
