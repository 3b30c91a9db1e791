import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PolicyText } from '../facts';

/** A document is asked for again after this long, in minutes. */
export const FRESH_MINUTES = 60;
/** Name of the alarm that lets go of old documents. */
export const TIDY_ALARM = 'tidy';

/** A document read in this session. Held in memory alone (`storage.session`). */
const CachedDocument = z.object({ readAt: z.iso.datetime(), text: PolicyText });
export type CachedDocument = z.infer<typeof CachedDocument>;

const keyOf = (url: string) => `document:${url}`;

export async function cachedDocument(url: string, now: Date): Promise<CachedDocument | undefined> {
  const key = keyOf(url);
  const { data } = CachedDocument.safeParse((await browser.storage.session.get(key))[key]);
  return data && isFresh(data.readAt, now) ? data : undefined;
}

export async function cacheDocument(url: string, document: CachedDocument): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(url)]: document });
  } catch {
    // The session's memory is full: what was kept only to save a request goes first.
    await browser.storage.session.remove(await cachedKeys());
  }
  await browser.alarms.create(TIDY_ALARM, { delayInMinutes: FRESH_MINUTES });
}

/** Lets go of documents that would be asked for again anyway. */
export async function dropOldDocuments(now: Date): Promise<void> {
  const all = await browser.storage.session.get(await cachedKeys());
  const old = Object.entries(all).filter(([, value]) => {
    const { data } = z.object({ readAt: z.string() }).safeParse(value);
    return !data || !isFresh(data.readAt, now);
  });
  await browser.storage.session.remove(old.map(([key]) => key));
}

async function cachedKeys(): Promise<string[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).filter((key) => key.startsWith('document:'));
}

function isFresh(readAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(readAt) < FRESH_MINUTES * 60_000;
}
