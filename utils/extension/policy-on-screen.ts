import type { InvestigatedDocument, Report } from '../report';
import { cachedDocument } from './document-cache';
import { addressOfDocument, readDocument } from './read-document';
import { tabReportOf } from './tab-report-of';

/** The policy a tab's report speaks of. */
export interface PolicyOnScreen {
  tabId: number;
  /** Key of the tab's site. */
  site: string;
  /** Address and title of the policy itself. */
  url: string;
  title: string;
  readAt: string;
  report: Report;
}

export type PolicyWords = NonNullable<InvestigatedDocument['text']>;

/** The policy that was read for the site in a tab; undefined where none was, and for private windows: of them nothing is kept. */
export async function policyOnScreen(tabId: number): Promise<PolicyOnScreen | undefined> {
  const { state, incognito } = await tabReportOf(tabId);
  if (incognito || state.status !== 'ready' || state.report.policy.status !== 'read') return undefined;
  const { report } = state;
  const { reading, readAt } = state.report.policy;
  return { tabId, site: report.site, url: addressOfDocument(reading.url), title: reading.title, readAt, report };
}

/** The text as it was read for the report, while it is still in memory; asks nobody for it. */
export async function wordsOnScreen({
  report,
  url,
  readAt,
}: Pick<PolicyOnScreen, 'report' | 'url' | 'readAt'>): Promise<PolicyWords | undefined> {
  const asOf = new Date(readAt);
  const cached = await Promise.all(linksOf(report).map((link) => cachedDocument(addressOfDocument(link.url), asOf)));
  return cached.find((it) => it?.readAt === readAt && addressOfDocument(it.text.url) === url)?.text;
}

/** The text to be kept: the one on screen, or read anew where it is no longer in memory. Undefined where it cannot be read. */
export async function wordsToKeep(policy: PolicyOnScreen): Promise<{ text: PolicyWords; readAt: string } | undefined> {
  const text = await wordsOnScreen(policy);
  if (text) return { text, readAt: policy.readAt };
  const page = { tabId: policy.tabId, url: policy.report.url };
  for (const link of linksOf(policy.report)) {
    const { tried, text: anew } = await readDocument(link, page);
    const found = anew && addressOfDocument(anew.url) === policy.url && tried.readAt;
    if (found) return { text: anew, readAt: found };
  }
  return undefined;
}

/** Any document may hold it: a policy can stand in a legal notice. */
function linksOf({ documents }: Report) {
  return documents.flatMap(({ link, outcome }) => (outcome === 'read' ? [link] : []));
}
