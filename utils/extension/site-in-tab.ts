import { browser } from 'wxt/browser';
import { siteOf } from '../report';
import { hostGroup, siteGroup } from './site-group';
import type { RememberedSite } from './site-memory';
import { readTab } from './tab-records';

/** The site that a tab shows, where it is the named one: a frame may speak of its own tab's only. */
export async function siteInTab(tabId: number, named: string): Promise<RememberedSite | null> {
  const record = await readTab(tabId);
  if (record && hostGroup(record.site) === hostGroup(named)) return { site: named, group: record.group };
  const { url = '' } = await browser.tabs.get(tabId);
  const group = siteOf(url) === named ? siteGroup(url) : null;
  return group === null ? null : { site: named, group };
}
