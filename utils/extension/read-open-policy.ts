import { browser } from 'wxt/browser';
import { PolicyText } from '../facts';
import { awaitNoMore, isAwaited } from './awaited-documents';
import { cacheDocument } from './document-cache';
import { examineTab } from './examine-tab';
import type { PageOrder } from './from-page';
import { addressOfDocument, forgetOutcome, saysEnough } from './read-document';
import { knownTabs, readTab } from './tab-records';

const READER_FILE = '/content-scripts/policy-reader.js';
/** When an opened policy is looked at, in milliseconds after it has loaded: a script may fill it in a moment later. */
const LOOKS = [0, 1_000, 3_000, 6_000];

/**
 * Reads a policy from the tab that the citizen has opened it in, where some other tab's site names it and it could not be read over the
 * network: a script fills it in, or its host may be read only where she is. Tells whether anything was read. Never throws.
 */
export async function readOpenPolicy(tabId: number): Promise<boolean> {
  try {
    const { url, incognito } = await browser.tabs.get(tabId);
    if (url === undefined || !/^https?:/.test(url)) return false;
    const address = addressOfDocument(url);
    if (!(await isAwaited(address))) return false;
    const waiting = (await tabsWaitingFor(address, incognito)).filter((id) => id !== tabId);
    if (waiting.length === 0) return false;
    const text = await readTabText(tabId, address);
    if (!text) return false;
    await cacheDocument(address, { readAt: new Date().toISOString(), text });
    forgetOutcome(address);
    await awaitNoMore(address);
    await Promise.all(waiting.map(readAgain));
    return true;
  } catch (error) {
    console.info('not read from its tab:', error);
    return false;
  }
}

/** Tabs in whose report this document could not be read; private windows and others know nothing of each other. */
async function tabsWaitingFor(address: string, incognito: boolean): Promise<number[]> {
  const tabs = await Promise.all(
    (await knownTabs()).map(async (tabId) => {
      const record = await readTab(tabId);
      if (record?.state.status !== 'ready' || record.incognito !== incognito) return [];
      const unread = record.state.report.documents.some(
        ({ link, outcome }) => outcome !== 'read' && addressOfDocument(link.url) === address,
      );
      return unread ? [tabId] : [];
    }),
  );
  return tabs.flat();
}

/** The text of the page in a tab once it says enough; undefined where it never does, or has gone elsewhere. */
async function readTabText(tabId: number, address: string): Promise<PolicyText | undefined> {
  const order: PageOrder = { order: 'readPolicy' };
  for (const wait of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    const text = PolicyText.parse(await browser.tabs.sendMessage(tabId, order, { frameId: 0 }));
    if (addressOfDocument(text.url) !== address) return undefined;
    if (saysEnough(text)) return text;
  }
  return undefined;
}

/** Without permission for that tab its report stays as it is, until she looks at it again. */
async function readAgain(tabId: number): Promise<void> {
  try {
    const { documents } = await examineTab(tabId, true);
    await documents;
  } catch (error) {
    console.info('not looked at:', error);
  }
}
