import { resolve } from 'node:path';
import { askExtension } from './browsers/ask-extension';
import { buildExtension } from './browsers/build-extension';
import { launchWithExtension } from './browsers/launch';
import { serveSites } from './browsers/serve-sites';
import type { BatchRow, FlatRow } from './inspect/flat-row';
import { openInspectionTab } from './inspect-browser/inspection-tab';
import { SavedPages } from './inspect-browser/saved-pages';
import { workThrough } from './inspect-browser/work-through';

/** Tabs that work side by side, each in a window of its own: a page in the background is slowed down by the browser. */
const TABS = 3;

/**
 * What the built extension says, in real Chromium, of saved pages at their own addresses; answers come as they are ready. A row that
 * fails answers with its error. Nothing leaves this machine.
 */
export async function* inspectBatchInBrowser(
  rows: AsyncIterable<BatchRow | { id: string; error: string }>,
  folder: string,
): AsyncGenerator<FlatRow> {
  const extensionDir = await buildExtension('chromium');
  const pages = new SavedPages();
  const served = await serveSites(pages);
  const browser = await launchWithExtension('chromium', {
    extensionDir,
    watching: 'granted',
    proxy: served.proxy,
    headless: true,
  });
  try {
    const view = await browser.openExtensionPage('options.html');
    // Nobody looks at the sidebar here.
    await askExtension(view, 'setSettings', { settings: { sidebar: 'off' } });
    const open = () => openInspectionTab(browser, view, pages);
    yield* workThrough(rows, TABS, open, async (tab, row) => {
      if ('error' in row) return row;
      const { html, policy } = row;
      return tab.inspect({
        ...row,
        ...(html === undefined ? {} : { html: resolve(folder, html) }),
        ...(policy === undefined ? {} : { policy: resolve(folder, policy) }),
      });
    });
  } finally {
    await browser.close();
    await served.close();
  }
}
