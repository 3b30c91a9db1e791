import { siteOf } from '../report';
import { announce, isCampaign } from './examine-page';
import { examineTab } from './examine-tab';
import { lookAtActiveTabs, registerDetector } from './register-detector';
import { showBadge } from './show-badge';
import { showSidebar } from './show-sidebar';
import { siteGroup } from './site-group';
import { rememberedOf } from './site-memory';
import { changeTab, forgetTab, knownTabs, readTab, type TabRecord } from './tab-records';
import { tellViews } from './tell-views';
import { canWatch } from './watching';

/** What the browser says of a change to a tab; `url` only where the address changed, without loading too. */
export interface TabChange {
  status?: string;
  url?: string;
}

/**
 * A tab went somewhere: what is known of it stays while the site stays, and is shown again on the new page. Without permission the
 * browser tells no address, and then nothing is known.
 */
export async function followTab(tabId: number, change: TabChange, url: string | undefined): Promise<void> {
  const [site, group] = url === undefined ? [null, null] : [siteOf(url), siteGroup(url)];
  const loading = change.status === 'loading';
  if ((loading || change.url !== undefined) && (await forgetTab(tabId, group))) {
    // A page that only changed its address is still there, and so is the sidebar in it.
    await Promise.all([showBadge(tabId, 'none'), showSidebar(tabId, 'off'), tellViews({ changed: 'report', tabId })]);
  }
  if (loading) await endCorrection(tabId);
  if (change.status !== 'complete' || site === null || group === null) return;
  const [record, memory] = await Promise.all([readTab(tabId), rememberedOf({ group, site })]);
  if (record) await announce(tabId, record, memory);
  // The citizen said that this is a campaign's site, or its other pages showed no policy; the gate may think otherwise of this one.
  const wanted = record ? isCampaign(record, memory) && lacksPolicy(record) : memory.override === 'campaign';
  if (wanted && (await canWatch())) await lookNow(tabId);
}

/** The sidebar that stayed so that her word could be undone goes with the page. */
async function endCorrection(tabId: number): Promise<void> {
  await changeTab(tabId, (before) =>
    before?.correcting ? { ...before, correcting: undefined, sidebar: 'off' } : undefined,
  );
}

function lacksPolicy({ state }: TabRecord): boolean {
  return state.status === 'ready' && state.report.policy.status === 'not-found';
}

/** Watching was allowed, or one more host: look at what is in front, and read what could not be read before. */
export async function followGrant(): Promise<void> {
  await registerDetector();
  if (await canWatch()) await lookAtActiveTabs();
  for (const tabId of await knownTabs()) {
    const record = await readTab(tabId);
    const closed = record?.state.status === 'ready' && record.state.report.policy.status === 'not-allowed';
    if (closed) await lookNow(tabId, true);
  }
}

/** A permission was taken back: nothing is shown any more that rests on it. */
export async function followWithdrawal(): Promise<void> {
  await registerDetector();
  if (await canWatch()) return;
  for (const tabId of await knownTabs()) {
    await forgetTab(tabId);
    await Promise.all([showBadge(tabId, 'none'), showSidebar(tabId, 'off'), tellViews({ changed: 'report', tabId })]);
  }
}

/** Says nothing where the page may not be read (any more): the citizen did not ask just now. */
async function lookNow(tabId: number, anyway = false): Promise<void> {
  try {
    const { documents } = await examineTab(tabId, anyway);
    await documents;
  } catch (error) {
    console.info('not looked at:', error);
  }
}
