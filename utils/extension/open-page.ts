import { browser } from 'wxt/browser';
import type { Payload } from './messages';

/** Opens a full page of the extension in a tab of its own, where no page can lay anything over it. */
export async function openPage({ page, site }: Payload<'openPage'>): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage();
  const url = new URL(browser.runtime.getURL(`/${page}.html`));
  if (site !== undefined) url.searchParams.set('site', site);
  await browser.tabs.create({ url: url.href });
}
