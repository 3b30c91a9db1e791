import { browser } from 'wxt/browser';
import { clearOpenTabs } from './clear-open-tabs';
import { finishDeleting } from './delete-everything';
import { createMenus } from './menus';
import { registerDetector } from './register-detector';
import { showWatching } from './show-badge';

/** Where everything was deleted, the extension begins as on the day it was installed, and says so; the permission to look at pages stays. */
export async function beginAnew(): Promise<void> {
  const finished = await finishDeleting();
  if (finished === 'none') return;
  if (finished === 'left') return show('/options.html#left');
  await Promise.allSettled([registerDetector(), showWatching(), createMenus(), clearOpenTabs()]);
  await show('/welcome.html#deleted');
}

async function show(page: '/options.html#left' | '/welcome.html#deleted'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}
