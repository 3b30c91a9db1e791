import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Refused } from './answer-messages';
import { HeldDraft } from './held-draft';

/** Each draft under a key of its own: one that cannot be read stands in nobody's way, and stays. */
const PREFIX = 'outbox:';
/** In the session's memory all stand under one key: there is much else there that need not be read. */
const SESSION = 'outbox';

const keyOf = (id: string) => `${PREFIX}${id}`;
const Session = z.catch(z.record(z.string(), z.unknown()), {});

/** All drafts that wait to be written, the longest waiting first. What is in memory stands there because the disk took no more. */
export async function heldDrafts(): Promise<HeldDraft[]> {
  const [stored, inMemory] = await Promise.all([readLocal(), readSession()]);
  const onDisk = Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? readable(value) : []));
  const newer = Object.values(inMemory).flatMap(readable);
  const byId = new Map([...onDisk, ...newer].map((held) => [held.draft.id, held]));
  return [...byId.values()].sort((a, b) => Date.parse(a.since) - Date.parse(b.since));
}

/** Entries that cannot be read, as they lie. They are never written over. */
export async function unreadableHeld(): Promise<unknown[]> {
  const stored = await readLocal();
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && readable(value).length === 0 ? [value] : [],
  );
}

/** Where a held draft stands: what is in memory alone is gone with the browser. */
export type HeldIn = 'disk' | 'memory';

/** Ids of what waits in memory alone. */
export async function heldInMemory(): Promise<Set<string>> {
  return new Set(Object.keys(await readSession()));
}

/** Holds a draft in place of an earlier one of the same note; where no more goes onto the disk, in memory. */
export async function hold(held: HeldDraft): Promise<HeldIn> {
  const { id } = held.draft;
  try {
    await browser.storage.local.set({ [keyOf(id)]: held });
  } catch {
    await browser.storage.session.set({ [SESSION]: { ...(await readSession()), [id]: held } }).catch(() => {
      throw new Refused('outbox_full');
    });
    return 'memory';
  }
  await dropFromSession(id);
  return 'disk';
}

/** Lets go of a draft that was written. Where that fails it is found written next time. */
export async function letGo(id: string): Promise<void> {
  try {
    await browser.storage.local.remove(keyOf(id));
    await dropFromSession(id);
  } catch (error) {
    console.info('still in the outbox:', error);
  }
}

async function dropFromSession(id: string): Promise<void> {
  const { [id]: held, ...others } = await readSession();
  if (held === undefined) return;
  if (Object.keys(others).length > 0) await browser.storage.session.set({ [SESSION]: others });
  else await browser.storage.session.remove(SESSION);
}

/** A storage that cannot be read keeps no note from being written to the database. */
async function readLocal(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null).catch((error) => {
    console.info('the outbox cannot be read:', error);
    return {};
  });
}

async function readSession(): Promise<Record<string, unknown>> {
  return Session.parse((await browser.storage.session.get(SESSION))[SESSION] ?? {});
}

function readable(value: unknown): HeldDraft[] {
  const { data } = HeldDraft.safeParse(value);
  return data ? [data] : [];
}
