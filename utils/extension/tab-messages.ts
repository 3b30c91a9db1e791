import { browser } from 'wxt/browser';
import { siteOf } from '../report';
import { type Handlers, Refused } from './answer-messages';
import { askPage } from './ask-page';
import { examinePage } from './examine-page';
import { examineTab } from './examine-tab';
import { openPage } from './open-page';
import { ownTab } from './own-tab';
import { putSidebar } from './put-sidebar';
import { readOpenPolicy } from './read-open-policy';
import { reconsider } from './reconsider';
import type { Caller } from './sender-of';
import { readSettings } from './settings';
import { showFocus } from './show-focus';
import { hostGroup, siteGroup } from './site-group';
import { siteInTab } from './site-in-tab';
import { remember } from './site-memory';
import { readTab } from './tab-records';
import type { TabReport } from './tab-report';
import { tabReportOf } from './tab-report-of';
import { canWatch } from './watching';

/** What pages and views may ask about a tab. */
export const tabMessages = {
  async pageSeen({ url }, caller) {
    const tabId = await ownTab(caller);
    if (siteOf(url) !== siteOf(caller.url)) throw new Refused('not_allowed');
    // A detector left in a page after the permission was taken back is not listened to, unless the citizen asked about that page.
    if (!(await canWatch()) && !(await readTab(tabId))) return;
    const { documents } = await examinePage(await askPage(tabId), { tabId, incognito: caller.incognito });
    // Waiting keeps the worker awake until the documents are read.
    await documents;
  },

  formFocused: ({ place }, caller) => showFocus(place, caller),

  async frameState(_, caller) {
    const record = await readTab(await ownTab(caller));
    const { sidebarWidth: width, tabAt } = await readSettings();
    return record?.group === siteGroup(caller.url) && record
      ? { state: record.sidebar, token: record.token, width, tabAt }
      : { state: 'off', token: '', width, tabAt };
  },

  async getReport({ tabId }, caller) {
    return tabReportOf(await ownTab(caller, tabId));
  },

  async setSidebar({ tabId, state }, caller) {
    await putSidebar(await ownTab(caller, tabId), state);
  },

  openPage,

  async examine({ tabId, anyway }, caller) {
    const id = await ownTab(caller, tabId);
    try {
      await examineTab(id, anyway);
      // The click that opened the view lets us read a policy that is open in this tab, too.
      void readOpenPolicy(id);
      return tabReportOf(id);
    } catch (error) {
      const report = await tabReportOf(id);
      return { ...report, state: stateOfFailure(error, report, caller) };
    }
  },

  async setOverride({ tabId, site: named, verdict }, caller) {
    const id = await ownTab(caller, tabId);
    const inPage = caller.from === 'frame';
    const site = await siteInTab(id, named);
    if (inPage && site === null) throw new Refused('not_allowed');
    const word = { site: site ?? { site: named, group: hostGroup(named) }, override: verdict ?? undefined };
    const { incognito } = await browser.tabs.get(id);
    // Of a private window nothing is remembered beyond its tab.
    if (!incognito) await remember(word.site, { override: word.override, sidebar: undefined });
    await reconsider({ tabId: id, inPage, ...word });
  },
} satisfies Partial<Handlers>;

/**
 * A page that could not be looked at: no extension may read it, or this one may not yet. Without permission the two look alike, but for
 * the popup: the click that opened it would have let us in.
 */
function stateOfFailure(error: unknown, report: TabReport, { url }: Caller): TabReport['state'] {
  if (!(error instanceof Refused && error.reason === 'not_readable')) {
    console.error(error);
    return { status: 'failed', reason: 'internal' };
  }
  const proven = report.watching || new URL(url).pathname === '/popup.html';
  return proven || report.state.status === 'not-readable' ? { status: 'not-readable' } : { status: 'not-examined' };
}
