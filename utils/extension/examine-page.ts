import { browser } from 'wxt/browser';
import type { PageFacts } from '../facts';
import { addToSite, investigate, type Report, siteOf } from '../report';
import { Refused } from './answer-messages';
import { chooseSidebar } from './choose-sidebar';
import { refreshKept } from './keep-sites';
import { keptHere } from './kept-here';
import { policyOnScreen } from './policy-on-screen';
import { readDocument } from './read-document';
import { readPolicies } from './read-policies';
import { readSettings } from './settings';
import { showBadge } from './show-badge';
import { showSidebar } from './show-sidebar';
import { siteGroup } from './site-group';
import { rememberedOf, type SiteMemory } from './site-memory';
import { visitOf } from './site-visits';
import { changeTab, forgetTab, type TabRecord } from './tab-records';
import { tellViews } from './tell-views';

export interface ExaminedTab {
  tabId: number;
  incognito: boolean;
  /** Read the policy even where nothing looks like a campaign: the citizen asked for it. */
  anyway?: boolean;
  /** Somebody asked about this page, rather than that it was passed by: then even nothing is an answer, and is kept for the tab. */
  asked?: boolean;
}

/** A page as it was read, and the visit of a tab that it belongs to. */
interface SeenPage {
  tabId: number;
  facts: PageFacts;
  readAt: string;
  token: string;
  /** The policy that the citizen pointed at. */
  pointed?: string;
}

/**
 * Finds out what a page is and shows it, mark and sidebar; its policy and legal notice come in later, at the end of `documents`. What
 * was found is kept for the tab while its site stays there: a further page of the site adds to it, and takes nothing away.
 */
export async function examinePage(facts: PageFacts, tab: ExaminedTab): Promise<{ documents: Promise<void> }> {
  const { tabId, incognito, anyway = false, asked = false } = tab;
  const [site, group] = [siteOf(facts.url), siteGroup(facts.url)];
  if (site === null || group === null) throw new Refused('not_readable');
  const readAt = new Date().toISOString();
  const page = investigate({ facts, documents: [], readAt });
  const [{ sidebar: setting }, memory] = await Promise.all([readSettings(), rememberedOf({ group, site })]);

  const record = await changeTab(tabId, (before) => {
    const earlier = before?.group === group ? before : undefined;
    const override = earlier?.override ?? memory.override;
    // A page passed by on which nothing was found leaves no trace, not even in memory.
    if (!earlier && !asked && page.detection.verdict === 'other' && override === undefined) return undefined;
    const report = joinKept(earlier, page);
    const { verdict } = report.detection;
    const sidebar = earlier?.chosen ?? chooseSidebar({ verdict, override, setting, remembered: memory.sidebar });
    const stays = earlier?.correcting && earlier.url === facts.url;
    return {
      ...(earlier ?? { token: crypto.randomUUID() }),
      group,
      site,
      url: facts.url,
      incognito,
      state: { status: 'ready', report },
      sidebar: stays ? earlier.sidebar : sidebar,
      correcting: stays,
    };
  });
  if (!record) return { documents: Promise.resolve() };
  await announce(tabId, record, memory);
  // Closed while its page was read: the browser has said so already, and will not again.
  if (!(await isOpen(tabId))) {
    await forgetTab(tabId);
    return { documents: Promise.resolve() };
  }
  const wanted = anyway || (isCampaign(record, memory) && !hasPolicy(record));
  const pointed = (record.pointed === undefined ? memory.policy : record.pointed) ?? undefined;
  const seen = { tabId, facts, readAt, token: record.token, pointed };
  return { documents: wanted ? addDocuments(seen) : refreshKept(tabId) };
}

function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** What a tab shows once a page was read: on a site of which something is known, that and what the page adds. */
function joinKept(earlier: TabRecord | undefined, page: Report): Report {
  const kept = earlier?.state.status === 'ready' ? earlier.state.report : undefined;
  return kept && (kept.detection.verdict !== 'other' || earlier?.override === 'campaign')
    ? addToSite(kept, page)
    : page;
}

async function addDocuments({ tabId, facts, readAt, token, pointed }: SeenPage): Promise<void> {
  const page = { tabId, url: facts.url, visit: visitOf(tabId) };
  const read = (link: Parameters<typeof readDocument>[0]) => readDocument(link, page);
  const showSoFar = (report: Report) => {
    void putReport(tabId, token, { status: 'ready', report }).catch(console.error);
  };
  const state = await readPolicies(facts, readAt, read, pointed, showSoFar).then(
    (report) => ({ status: 'ready' as const, report }),
    (error: unknown) => {
      if (!page.visit.aborted) console.error(error);
      return { status: 'failed' as const, reason: 'internal' };
    },
  );
  if (page.visit.aborted) return;
  if (!(await putReport(tabId, token, state))) return;
  // A policy that she keeps is compared on each visit, whether or not a view is open to show it.
  await policyOnScreen(tabId).then(keptHere).catch(console.error);
  await refreshKept(tabId);
}

/** Adds to what is known of a tab while the visit lasts that `token` stands for, and tells the views. False where it is over. */
async function putReport(
  tabId: number,
  token: string,
  state: { status: 'ready'; report: Report } | { status: 'failed'; reason: string },
): Promise<boolean> {
  const record = await changeTab(tabId, (before) => {
    // The tab has left the site meanwhile.
    if (before?.token !== token) return undefined;
    const known = before.state.status === 'ready' ? before.state.report : undefined;
    if (state.status === 'failed') return known?.policy.status === 'read' ? undefined : { ...before, state };
    return { ...before, state: { ...state, report: known ? addToSite(known, state.report) : state.report } };
  });
  if (record?.token !== token) return false;
  await tellViews({ changed: 'report', tabId });
  return true;
}

function hasPolicy({ state }: TabRecord): boolean {
  return state.status === 'ready' && state.report.policy.status === 'read';
}

/** Whether a tab's site counts as a campaign's: the citizen's word first, then the verdict. */
export function isCampaign({ state, override }: TabRecord, memory: SiteMemory): boolean {
  const found = state.status === 'ready' ? state.report.detection.verdict : undefined;
  return (override ?? memory.override ?? found) === 'campaign';
}

/** Shows in button, page and views what is known of a tab. */
export async function announce(tabId: number, record: TabRecord, memory: SiteMemory): Promise<void> {
  const unsure = record.state.status === 'ready' && record.state.report.detection.verdict === 'unsure';
  const said = record.override ?? memory.override;
  const badge = isCampaign(record, memory) ? 'campaign' : unsure && !said ? 'unsure' : 'none';
  await Promise.all([
    showBadge(tabId, badge),
    showSidebar(tabId, record.sidebar),
    tellViews({ changed: 'report', tabId }),
  ]);
}
