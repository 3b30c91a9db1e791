import { browser } from 'wxt/browser';
import { awaitOnly } from './awaited-documents';
import { dropOldDocuments, tidyLater } from './document-cache';
import { addressOfDocument } from './read-document';
import { forgetOtherDays } from './request-budget';
import { forgetTab, knownTabs, readTab } from './tab-records';

/**
 * Lets go of what nobody needs any more in the session's memory: documents that are old, documents that no open tab waits for, counts of
 * other days, and tabs whose closing was told to a background that was just ended.
 */
export async function tidyMemory(now: Date): Promise<void> {
  await forgetClosedTabs();
  const left = [await dropOldDocuments(now), await awaitOnly(await waitedFor())];
  await forgetOtherDays(now);
  if (left.some((count) => count > 0)) await tidyLater();
}

async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  await Promise.all((await knownTabs()).map((tabId) => (open.has(tabId) ? false : forgetTab(tabId))));
}

/** Addresses of documents that could not be read for a tab that is still open. */
async function waitedFor(): Promise<Set<string>> {
  const records = await Promise.all((await knownTabs()).map(readTab));
  const documents = records.flatMap((record) =>
    record?.state.status === 'ready' ? record.state.report.documents : [],
  );
  return new Set(documents.flatMap(({ link, outcome }) => (outcome === 'read' ? [] : [addressOfDocument(link.url)])));
}
