import type { InvestigatedDocument, TriedDocument } from '../report';
import { cacheDocument, cachedDocument } from './document-cache';
import { fetchInPage } from './fetch-in-page';
import { FETCH_LIMITS, type FetchedPage, fetchPage } from './fetch-page';
import { parseDocument } from './parse-document';
import { mayRead } from './read-permission';

/** The page on whose behalf a document is read. */
export interface ExaminedPage {
  tabId: number;
  url: string;
}

/** Fewer words than this are no document: a page that a script fills, or an error told with a smile. */
const FEWEST_WORDS = 10;
/** A document that could not be read is not asked for again so soon, in milliseconds: pages that move ask each time. */
const NOT_AGAIN = 60_000;

/** What became of one document, whoever linked to it. */
type Outcome = Omit<TriedDocument, 'link'> & Pick<InvestigatedDocument, 'text'>;

/** Documents on their way, or just found unreadable: a page that moves or fills up asks for them again. */
const underWay = new Map<string, Promise<Outcome>>();

/** Reads one document of a page, at most once an hour. Never throws: what could not be read says why. */
export async function readDocument(link: TriedDocument['link'], page: ExaminedPage): Promise<InvestigatedDocument> {
  const address = link.url.replace(/#.*/, '');
  const { text, ...tried } = await (underWay.get(address) ?? start(address, page));
  return { tried: { link, ...tried }, text };
}

function start(address: string, page: ExaminedPage): Promise<Outcome> {
  const reading = readAddress(address, page);
  underWay.set(address, reading);
  const forget = () => underWay.delete(address);
  reading.then(({ outcome }) => (outcome === 'unreadable' ? setTimeout(forget, NOT_AGAIN) : forget()), forget);
  return reading;
}

async function readAddress(address: string, page: ExaminedPage): Promise<Outcome> {
  const now = new Date();
  const cached = await cachedDocument(address, now);
  if (cached) return { outcome: 'read', ...cached };

  const fetched = await fetchAllowed(address, page);
  if (fetched.outcome === 'unreadable') return { outcome: 'unreadable', reason: fetched.reason };
  if (fetched.outcome !== 'read') return { outcome: fetched.outcome };

  const text = await parseDocument(fetched).catch(() => undefined);
  if (!text) return { outcome: 'unreadable', reason: 'internal' };
  const words = text.passages.reduce((sum, passage) => sum + passage.text.split(/\s+/).length, 0);
  if (words < FEWEST_WORDS) return { outcome: 'unreadable', reason: 'empty' };
  const document = { readAt: now.toISOString(), text };
  await cacheDocument(address, document);
  return { outcome: 'read', ...document };
}

/** From the background where the host is allowed; from within the page where only the page's own host is. */
async function fetchAllowed(address: string, page: ExaminedPage): Promise<FetchedPage | { outcome: 'not-allowed' }> {
  const limits = { ...FETCH_LIMITS, onBehalfOf: page.url };
  if (await mayRead(address)) return fetchPage(address, limits);
  if (URL.canParse(address) && new URL(address).origin === new URL(page.url).origin) {
    return fetchInPage(page.tabId, address, limits);
  }
  return { outcome: 'not-allowed' };
}
