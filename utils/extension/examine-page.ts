import type { PageFacts } from '../facts';
import { investigate, siteOf } from '../report';
import { Refused } from './answer-messages';
import { chooseSidebar } from './choose-sidebar';
import { readDocument } from './read-document';
import { readPolicies } from './read-policies';
import { readSettings } from './settings';
import { showBadge } from './show-badge';
import { showSidebar } from './show-sidebar';
import { rememberedOf, type SiteMemory } from './site-memory';
import { changeTab, type TabRecord } from './tab-records';
import { tellViews } from './tell-views';

export interface ExaminedTab {
  tabId: number;
  incognito: boolean;
  /** Read the policy even where nothing looks like a campaign: the citizen asked for it. */
  anyway?: boolean;
  /** Somebody asked about this page, rather than that it was passed by: then even nothing is an answer, and is kept for the tab. */
  asked?: boolean;
}

/**
 * Finds out what a page is and shows it, mark and sidebar; its policy and legal notice come in later, at the end of `documents`. What
 * was found is kept for the tab while its site stays there; a later examination drops what this one still brings.
 */
export async function examinePage(facts: PageFacts, tab: ExaminedTab): Promise<{ documents: Promise<void> }> {
  const { tabId, incognito, anyway = false, asked = false } = tab;
  const site = siteOf(facts.url);
  if (site === null) throw new Refused('not_readable');
  const readAt = new Date().toISOString();
  const report = investigate({ facts, documents: [], readAt });
  const { verdict } = report.detection;
  const [{ sidebar: setting }, memory] = await Promise.all([readSettings(), rememberedOf(site)]);
  const job = crypto.randomUUID();

  const record = await changeTab(tabId, (before) => {
    const earlier = before?.site === site ? before : undefined;
    // An inner page of a campaign's site (its policy, its shop) belongs to it, even where it does not look like a campaign by itself.
    if (earlier && !anyway && verdict !== 'campaign' && isCampaign(earlier, memory)) return undefined;
    const override = earlier?.override ?? memory.override;
    // A page passed by on which nothing was found leaves no trace, not even in memory.
    if (!earlier && !asked && verdict === 'other' && override === undefined) return undefined;
    const sidebar = chooseSidebar({ verdict, override, setting, remembered: memory.sidebar });
    return {
      ...(earlier ?? { token: crypto.randomUUID() }),
      site,
      url: facts.url,
      incognito,
      job,
      state: { status: 'ready', report },
      sidebar: earlier?.chosen ?? sidebar,
    };
  });
  if (!record) return { documents: Promise.resolve() };
  await announce(tabId, record, memory);
  const wanted = record.job === job && (anyway || isCampaign(record, memory));
  return { documents: wanted ? addDocuments(facts, { tabId, job, readAt }) : Promise.resolve() };
}

async function addDocuments(facts: PageFacts, at: { tabId: number; job: string; readAt: string }): Promise<void> {
  const page = { tabId: at.tabId, url: facts.url };
  try {
    const report = await readPolicies(facts, at.readAt, (link) => readDocument(link, page));
    await keepState(at, { status: 'ready', report });
  } catch (error) {
    console.error(error);
    await keepState(at, { status: 'failed', reason: 'internal' });
  }
}

async function keepState({ tabId, job }: { tabId: number; job: string }, state: TabRecord['state']): Promise<void> {
  const record = await changeTab(tabId, (before) => (before?.job === job ? { ...before, state } : undefined));
  if (record?.job === job) await tellViews({ changed: 'report', tabId });
}

/** Whether a tab's site counts as a campaign's: the citizen's word first, then the verdict. */
export function isCampaign({ state, override }: TabRecord, memory: SiteMemory): boolean {
  const found = state.status === 'ready' ? state.report.detection.verdict : undefined;
  return (override ?? memory.override ?? found) === 'campaign';
}

/** Shows in button, page and views what is known of a tab. */
export async function announce(tabId: number, record: TabRecord, memory: SiteMemory): Promise<void> {
  const unsure = record.state.status === 'ready' && record.state.report.detection.verdict === 'unsure';
  const badge = isCampaign(record, memory) ? 'campaign' : unsure && !memory.override ? 'unsure' : 'none';
  await Promise.all([
    showBadge(tabId, badge),
    showSidebar(tabId, record.sidebar),
    tellViews({ changed: 'report', tabId }),
  ]);
}
