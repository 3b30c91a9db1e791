import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** One way in which data were handled, from a day on; what is told of it is the message `data_handling_<version>`. */
export interface DataHandling {
  version: number;
  /** ISO 8601 day. */
  since: string;
}

/** The first way, and then each change of what is read, kept or sent: nothing else is ever announced. Never edited, only added to. */
export const DATA_HANDLING: readonly DataHandling[] = [
  { version: 1, since: '2026-11-01' },
  { version: 2, since: '2026-11-23' },
  { version: 3, since: '2026-11-23' },
];

const KEY = 'dataHandlingSeen';
const Seen = z.int().check(z.gte(1));
const NEWEST = Math.max(...DATA_HANDLING.map(({ version }) => version));

/** Changes that the citizen has not seen yet, newest first. None where it is not known what she saw. */
export async function unseenDataHandling(): Promise<DataHandling[]> {
  const seen = Seen.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!seen.success) return [];
  return DATA_HANDLING.filter(({ version }) => version > seen.data).reverse();
}

/** She has seen how data are handled now. */
export async function seeDataHandling(): Promise<void> {
  await browser.storage.local.set({ [KEY]: NEWEST });
}

/**
 * Deletes all of `storage.local` but what she has seen, which is written down in its place: whoever deletes everything has been told before.
 * Nothing is missing in between, when others look.
 */
export async function keepDataHandlingAlone(): Promise<void> {
  await seeDataHandling();
  const names = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(names.filter((name) => name !== KEY));
}

/** Who installs sees nothing: there was no other way before. Who had it before this was written down knows the first way. */
export async function beginDataHandling(reason: string): Promise<void> {
  if (reason === 'install') return seeDataHandling();
  const { [KEY]: seen } = await browser.storage.local.get(KEY);
  if (seen === undefined) await browser.storage.local.set({ [KEY]: 1 });
}
