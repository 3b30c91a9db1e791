import { browser } from 'wxt/browser';
import type { Payload } from './messages';
import { ownTab } from './own-tab';
import type { Caller } from './sender-of';

/** Opens a full page of the extension in a tab of its own, where no page can lay anything over it. */
export async function openPage({ page, site, view, tabId }: Payload<'openPage'>, caller?: Caller): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage();
  const url = new URL(browser.runtime.getURL(`/${page}.html`));
  if (page === 'dashboard' && view === 'share' && site !== undefined) {
    url.hash = `#/share/${encodeURIComponent(site)}/${await tabOf(caller, tabId)}`;
  } else if (page === 'dashboard' && view !== undefined && view !== 'share') {
    url.hash = `#/${view}`;
  } else if (site !== undefined) {
    url.searchParams.set('site', site);
  }
  await browser.tabs.create({ url: url.href });
}

/** The tab whose report is shared along; without one the notes are shared alone. */
async function tabOf(caller: Caller | undefined, tabId: number | undefined): Promise<string> {
  const own = caller && (await ownTab(caller, tabId).catch(() => undefined));
  return String(own ?? '');
}
