import { browser } from 'wxt/browser';
import { tidyLater } from './document-cache';

/** What could not be read and may be opened in a tab: one small entry each, so that a page load asks for its own address alone. */
const keyOf = (address: string) => `awaited:${address}`;

/** Notes that a document could not be read. Held in memory alone (`storage.session`). */
export async function awaitDocument(address: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(address)]: true });
  await tidyLater();
}

/** Awaits no others than these addresses any more; tells how many stay. */
export async function awaitOnly(addresses: ReadonlySet<string>): Promise<number> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(keyOf('')));
  const needless = keys.filter((key) => !addresses.has(key.slice(keyOf('').length)));
  await browser.storage.session.remove(needless);
  return keys.length - needless.length;
}

export async function isAwaited(address: string): Promise<boolean> {
  const key = keyOf(address);
  return (await browser.storage.session.get(key))[key] === true;
}

export async function awaitNoMore(address: string): Promise<void> {
  await browser.storage.session.remove(keyOf(address));
}
