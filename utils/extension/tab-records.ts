import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LIMITS } from '../facts';
import { Destination, Report, siteOf } from '../report';
import { dropDocuments } from './document-cache';
import { Selected } from './note-contract';
import { Override } from './site-memory';
import { endVisit } from './site-visits';
import { SidebarState, type TabReport } from './tab-report';

/**
 * What is known of a tab while its site stays in it. Held in `storage.session`: in memory, gone with the browser, there again when the
 * background wakes. A record that no longer fits its schema (after an update) counts as none.
 */
export const TabRecord = z.object({
  /** What the verdict is kept for: all pages of a site, see `siteGroup`. */
  group: z.string(),
  /** Host key and address of the page that was read last; the report's own page is the one that spoke most clearly. */
  site: z.string(),
  url: z.string(),
  incognito: z.boolean(),
  /** Made anew for every visit of a site. Passed to the in-page frame alone, which shows it to be let in: a page may frame our page, but cannot know this. */
  token: z.string(),
  state: z.discriminatedUnion('status', [
    z.object({ status: z.literal('examining') }),
    z.object({ status: z.literal('failed'), reason: z.string() }),
    z.object({ status: z.literal('ready'), report: Report }),
  ]),
  sidebar: SidebarState,
  /** How she put the sidebar herself in this tab; stands before everything while the site stays. */
  chosen: z.optional(SidebarState),
  /** The citizen's word, kept here alone for a private window. */
  override: z.optional(Override),
  /** She has just said in the page's own sidebar that this is no campaign's: it stays to be undone until the next page. */
  correcting: z.optional(z.boolean()),
  /** The policy she pointed at here, or that she took that back; stands before what is remembered, and alone for a private window. */
  pointed: z.optional(z.nullable(z.string().check(z.maxLength(2048)))),
  /** Where the form sends that she has gone to on the page. */
  focused: z.optional(Destination),
  /** Words she chose to note from the page's menu, until a view fetches them. */
  selection: z.optional(Selected),
});
export type TabRecord = z.infer<typeof TabRecord>;

const keyOf = (tabId: number) => `tab:${tabId}`;

export async function readTab(tabId: number): Promise<TabRecord | undefined> {
  const key = keyOf(tabId);
  const read = TabRecord.safeParse((await browser.storage.session.get(key))[key]);
  return read.data;
}

/** The address of a page is told by the browser, or known from when it was read. */
export function pageOf(
  tab: { url?: string; title?: string } | undefined,
  record: TabRecord | undefined,
): Pick<TabReport, 'page'> {
  const url = tab?.url === undefined || tab.url.length > LIMITS.url ? record?.url : tab.url;
  if (url === undefined || siteOf(url) === null) return {};
  return { page: { url, title: (tab?.title ?? '').slice(0, LIMITS.title) } };
}

/** Changes to one tab wait for each other; storage itself would let the later reader overwrite the earlier writer. */
const waiting = new Map<number, Promise<unknown>>();

/** Changes what is known of a tab; `undefined` from `change` leaves it as it is. Gives what stands afterwards. */
export function changeTab(
  tabId: number,
  change: (record: TabRecord | undefined) => TabRecord | undefined,
): Promise<TabRecord | undefined> {
  return inTurn(tabId, async () => {
    const record = await readTab(tabId);
    const changed = change(record);
    if (changed) await write(tabId, changed);
    return changed ?? record;
  });
}

/** Where the session's memory is full, documents make room: they can be read again, and what is shown of a tab cannot. */
async function write(tabId: number, record: TabRecord): Promise<void> {
  const entry = { [keyOf(tabId)]: record };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await dropDocuments();
    await browser.storage.session.set(entry);
  }
}

/** Forgets a tab; with `group`, only where it shows another site now. Tells whether anything was forgotten. */
export function forgetTab(tabId: number, group?: string | null): Promise<boolean> {
  return inTurn(tabId, async () => {
    const record = await readTab(tabId);
    if (!record || record.group === group) return false;
    endVisit(tabId);
    await browser.storage.session.remove(keyOf(tabId));
    return true;
  });
}

/** Ids of all tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : []));
}

function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (waiting.get(tabId) ?? Promise.resolve()).then(work);
  const settled = turn.catch(() => {});
  waiting.set(tabId, settled);
  void settled.then(() => waiting.get(tabId) === settled && waiting.delete(tabId));
  return turn;
}
