import { browser } from 'wxt/browser';
import { siteOf } from '../report';
import { siteGroup } from './site-group';
import { rememberedOf } from './site-memory';
import { pageOf, readTab, type TabRecord } from './tab-records';
import type { TabReport } from './tab-report';
import { canWatch } from './watching';

/** What a view may know of a tab. A record of a site the tab has left is not shown. */
export async function tabReportOf(tabId: number): Promise<TabReport> {
  const [tab, kept, watching] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    readTab(tabId),
    canWatch(),
  ]);
  const site = tab?.url === undefined ? kept?.site : (siteOf(tab.url) ?? undefined);
  const group = tab?.url === undefined ? kept?.group : (siteGroup(tab.url) ?? undefined);
  const record = kept?.group === group ? kept : undefined;
  const memory = site === undefined || group === undefined ? {} : await rememberedOf({ group, site });
  return {
    tabId,
    incognito: tab?.incognito ?? record?.incognito ?? false,
    site,
    ...pageOf(tab, record),
    state: record?.state ?? { status: isWebPage(tab?.url) ? 'not-examined' : 'not-readable' },
    override: record?.override ?? memory.override,
    sidebar: record?.sidebar ?? 'off',
    watching,
    focused: record?.focused,
    ...selectionOf(record),
  };
}

/** Without permission the address is not told, and then only trying tells. */
function isWebPage(url: string | undefined): boolean {
  return url === undefined || siteOf(url) !== null;
}

function selectionOf(record: TabRecord | undefined): Pick<TabReport, 'noting'> {
  return record?.selection ? { noting: true } : {};
}
