import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PolicyText } from '../facts';

/** A document is asked for again after this long, in minutes. */
export const FRESH_MINUTES = 60;
/** Name of the alarm that lets go of what is no longer needed in the session's memory. */
export const TIDY_ALARM = 'tidy';

/** Most that documents take of the session's memory, of which browsers give ten megabytes: what is known of tabs needs the rest. */
const MOST_BYTES = 4_000_000;

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
    await dropBeyond(MOST_BYTES);
  } catch {
    await dropDocuments();
  }
  await tidyLater();
}

/** Lets go of all documents: what is kept only to save a request goes before anything else where the session's memory is full. */
export async function dropDocuments(): Promise<void> {
  await browser.storage.session.remove(await cachedKeys());
}

/** Lets go of the oldest documents until those that stay are not more than so many bytes. */
async function dropBeyond(bytes: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(await cachedKeys()));
  const newestFirst = all.sort(([, one], [, other]) => readAtOf(other).localeCompare(readAtOf(one)));
  let sum = 0;
  const beyond = newestFirst.filter(([, document]) => {
    sum += JSON.stringify(document).length;
    return sum > bytes;
  });
  await browser.storage.session.remove(beyond.map(([key]) => key));
}

/** Sets the alarm that tidies up, where it is not set: one put off by every further document would never come. */
export async function tidyLater(): Promise<void> {
  if (await browser.alarms.get(TIDY_ALARM)) return;
  await browser.alarms.create(TIDY_ALARM, { delayInMinutes: FRESH_MINUTES });
}

/** Lets go of documents that would be asked for again anyway; tells how many stay. */
export async function dropOldDocuments(now: Date): Promise<number> {
  const all = await browser.storage.session.get(await cachedKeys());
  const old = Object.entries(all).filter(([, value]) => {
    const readAt = readAtOf(value);
    return readAt === '' || !isFresh(readAt, now);
  });
  await browser.storage.session.remove(old.map(([key]) => key));
  return Object.keys(all).length - old.length;
}

function readAtOf(stored: unknown): string {
  return z.object({ readAt: z.string() }).safeParse(stored).data?.readAt ?? '';
}

async function cachedKeys(): Promise<string[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).filter((key) => key.startsWith('document:'));
}

function isFresh(readAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(readAt) < FRESH_MINUTES * 60_000;
}
