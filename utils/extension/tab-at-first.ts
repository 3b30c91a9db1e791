import { browser } from 'wxt/browser';
import { siteOf } from '../report';
import { early, type Seen } from './early';
import { memoryIn } from './site-memory';
import { pageOf, type TabRecord } from './tab-records';
import type { TabReport } from './tab-report';
import { canWatch } from './watching';

/**
 * The report of the tab in front as it lies in memory, for a view that would else wait for the background to wake; null where nothing lies
 * there that surely is of the page in front. The background's own answer follows, and counts.
 */
export async function tabAtFirst(): Promise<TabReport | null> {
  const { tab, record, memory = {}, watching } = await (early()?.seen ?? see());
  if (tab.id === undefined || tab.url === undefined || !isReady(record)) return null;
  // The same host is the same site for sure; of another host only the background can tell.
  if (siteOf(tab.url) !== record.site) return null;
  return {
    tabId: tab.id,
    incognito: tab.incognito,
    site: record.site,
    ...pageOf(tab, record),
    state: record.state,
    override: record.override ?? memoryIn(record, memory).override,
    sidebar: record.sidebar,
    watching,
    focused: record.focused,
  };
}

/** As `early.js` sees it, for views that it does not look for. */
async function see(): Promise<Seen> {
  const [[tab], watching] = await Promise.all([
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
    canWatch(),
  ]);
  if (!tab) throw new Error('no tab is in front');
  const key = `tab:${tab.id}`;
  const record = (await browser.storage.session.get(key))[key];
  const memory = isReady(record)
    ? await browser.storage.local.get([`site:${record.site}`, `site:${record.group}`])
    : undefined;
  return { tab, record, memory, watching };
}

/**
 * Not parsed: the first drawing would wait for it. Session memory is written by the background alone, and browsers empty it whenever the
 * extension is updated, so that it never holds another version's records.
 */
function isReady(record: unknown): record is TabRecord {
  return typeof record === 'object' && record !== null && 'state' in record && isReadyState(record.state);
}

function isReadyState(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'status' in state && state.status === 'ready';
}
