import type { PolicyText } from '../facts';
import { type InvestigatedDocument, siteOf, type TriedDocument } from '../report';
import { awaitDocument } from './awaited-documents';
import { cacheDocument, cachedDocument } from './document-cache';
import { fetchInPage } from './fetch-in-page';
import { FETCH_LIMITS, type FetchedPage, fetchPage, type UnreadableReason } from './fetch-page';
import { parseDocument } from './parse-document';
import { mayRead } from './read-permission';
import { isOutOfTheWay, refuseAddress } from './refuse-address';
import { spendRequest } from './request-budget';
import { sharedWork } from './shared-work';

/** The page on whose behalf a document is read. */
export interface ExaminedPage {
  tabId: number;
  url: string;
  /** Aborted once nobody waits for its documents any more. */
  visit?: AbortSignal;
}

/** Fewer words than this are no document: a page that a script fills, or an error told with a smile. */
const FEWEST_WORDS = 10;
/** A legal notice may be one address; a policy is not. */
const FEWEST_OF_POLICY = 25;
/** A document that could not be read is not asked for again so soon, in milliseconds: pages that move ask each time. */
const NOT_AGAIN = 60_000;

/** What became of one document, whoever linked to it. */
type Outcome = Omit<TriedDocument, 'link'> & Pick<InvestigatedDocument, 'text'>;

/** Documents on their way, or just found unreadable: a page that moves or fills up asks for them again. */
const underWay = sharedWork<Outcome>(({ outcome }) => (outcome === 'unreadable' ? NOT_AGAIN : 0));

/**
 * Reads one document of a page, at most once an hour, once for all tabs that ask. What could not be read says why; throws only where the visit
 * that it was for is over.
 */
export async function readDocument(link: TriedDocument['link'], page: ExaminedPage): Promise<InvestigatedDocument> {
  const address = addressOfDocument(link.url);
  const { text, ...tried } = await underWay.share(address, page.visit, (signal) => readAddress(address, page, signal));
  // What else stands on a page that a script has not filled yet is no policy.
  const empty = link.kind !== 'legal-notice' && text !== undefined && !saysEnough(text);
  if (empty || tried.outcome !== 'read') await awaitDocument(address);
  return empty ? { tried: { link, ...unreadable('empty') } } : { tried: { link, ...tried }, text };
}

/** The address a document is kept under: a part of a page is that page, what a script draws by its fragment is not. */
export const addressOfDocument = (url: string): string => url.replace(/#(?!!?\/).*/, '');

/** What could not be read may be asked for again at once: it was read in another way. */
export function forgetOutcome(address: string): void {
  underWay.forget(address);
}

/** Whether a text has enough words to be a policy. */
export const saysEnough = (text: PolicyText): boolean => wordsIn(text) >= FEWEST_OF_POLICY;

function wordsIn({ passages }: PolicyText): number {
  return passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

async function readAddress(address: string, page: ExaminedPage, signal: AbortSignal): Promise<Outcome> {
  const now = new Date();
  const cached = await cachedDocument(address, now);
  if (cached) return { outcome: 'read', ...cached };
  // The network knows no fragments: it would answer with the page that the script runs in.
  if (address.includes('#')) return unreadable('empty');
  if (/\.pdf$/i.test(URL.parse(address)?.pathname ?? '')) return unreadable('pdf');

  const fetched = await fetchAllowed(address, page, signal);
  if (fetched.outcome === 'unreadable') return { outcome: 'unreadable', reason: fetched.reason };
  if (fetched.outcome !== 'read') return { outcome: fetched.outcome };

  const text = await parseDocument(fetched).catch(() => undefined);
  if (!text) return unreadable('internal');
  if (wordsIn(text) < FEWEST_WORDS) return unreadable('empty');
  const document = { readAt: now.toISOString(), text };
  await cacheDocument(address, document);
  return { outcome: 'read', ...document };
}

/**
 * From the background where the host is allowed; from within the page where only the page's own host is, and where the address is one that
 * nobody but the page itself may be sent to.
 */
async function fetchAllowed(
  address: string,
  page: ExaminedPage,
  signal: AbortSignal,
): Promise<FetchedPage | { outcome: 'not-allowed' }> {
  const limits = { ...FETCH_LIMITS, onBehalfOf: page.url, signal };
  const refused = refuseAddress(address, page.url);
  if (refused) return unreadable(refused);
  const fromHere = !isOutOfTheWay(new URL(address)) && (await mayRead(address));
  if (!fromHere && new URL(address).origin !== new URL(page.url).origin) return { outcome: 'not-allowed' };
  if (!(await spendRequest(siteOf(page.url) ?? page.url, new Date()))) return unreadable('enough');
  return fromHere ? fetchPage(address, limits) : fetchInPage(page.tabId, address, limits);
}

function unreadable(reason: UnreadableReason): { outcome: 'unreadable'; reason: UnreadableReason } {
  return { outcome: 'unreadable', reason };
}
