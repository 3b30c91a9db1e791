import { siteOf } from '../report';
import { announce } from './examine-page';
import { examineTab } from './examine-tab';
import { lookAtActiveTabs, registerDetector } from './register-detector';
import { showBadge } from './show-badge';
import { showSidebar } from './show-sidebar';
import { rememberedOf } from './site-memory';
import { forgetTab, knownTabs, readTab } from './tab-records';
import { tellViews } from './tell-views';
import { canWatch } from './watching';

/**
 * A tab went somewhere: what is known of it stays while the site stays, and is shown again on the new page. Without permission the
 * browser tells no address, and then nothing is known.
 */
export async function followTab(tabId: number, status: string | undefined, url: string | undefined): Promise<void> {
  const site = url === undefined ? null : siteOf(url);
  if (status === 'loading' && (await forgetTab(tabId, site))) await tellViews({ changed: 'report', tabId });
  if (status !== 'complete' || site === null) return;
  const [record, memory] = await Promise.all([readTab(tabId), rememberedOf(site)]);
  if (record) return announce(tabId, record, memory);
  // The citizen said that this is a campaign's site; the gate may think otherwise.
  if (memory.override === 'campaign' && (await canWatch())) await lookNow(tabId);
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
