import type { Report } from '../report';
import { readTab, type TabRecord } from './tab-records';

/** The report a tab shows, and what it is kept under. */
export interface SiteOnScreen {
  /** Key of the site: on a host that many share, the page itself. */
  site: string;
  group: string;
  report: Report;
  incognito: boolean;
  /** Made anew for every visit of a site. */
  visit: string;
}

/** The report of a tab, once there is one. */
export async function siteOnScreen(tabId: number): Promise<SiteOnScreen | undefined> {
  const record = await readTab(tabId);
  return record && siteOfRecord(record);
}

/** A group that names a page (see `siteGroup`) is the key itself: on such a host every page is somebody else's. */
export function siteOfRecord({ state, group, incognito, token }: TabRecord): SiteOnScreen | undefined {
  if (state.status !== 'ready') return undefined;
  const { report } = state;
  return { site: isPage(group) ? group : report.site, group, report, incognito, visit: token };
}

/** Whether a group or key names one page of a host that many share. */
export function isPage(key: string): boolean {
  return key.includes('/');
}
