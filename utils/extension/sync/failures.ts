import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { FailureReason, SyncFailure } from '../../sync';

/** Passing troubles are tried again after these, in milliseconds: the last one for as long as it takes. */
const WAITS = [5_000, 30_000, 120_000, 900_000] as const;

/** What passes by itself; all others wait for the citizen. */
const PASSING: readonly FailureReason[] = [
  'offline',
  'unreachable',
  'slow',
  'busy',
  'server',
  'full',
  'garbled',
  'database',
];

const Failed = z.object({
  reason: FailureReason,
  since: z.string(),
  tries: z.number(),
  retryAt: z.optional(z.string()),
});
export type Failed = z.infer<typeof Failed>;

const keyOf = (space: string) => `syncFailed:${space}`;

/** What keeps a space from syncing; remembered for as long as the browser runs. */
export async function failureOf(space: string): Promise<Failed | undefined> {
  const key = keyOf(space);
  return z.safeParse(Failed, (await browser.storage.session.get(key))[key]).data;
}

/** Writes down what happened, and when it is tried again. */
export async function noteFailure(space: string, error: unknown, now: Date): Promise<Failed> {
  const { reason, retryAfter = 0 } = asFailure(error);
  const before = await failureOf(space);
  const same = before?.reason === reason ? before : undefined;
  const tries = (before?.tries ?? 0) + 1;
  const wait = Math.max(WAITS[Math.min(tries, WAITS.length) - 1] ?? 0, retryAfter * 1_000);
  const retryAt = PASSING.includes(reason) ? { retryAt: new Date(now.getTime() + wait).toISOString() } : {};
  const failed: Failed = { reason, since: same?.since ?? now.toISOString(), tries, ...retryAt };
  await browser.storage.session.set({ [keyOf(space)]: failed });
  return failed;
}

export async function clearFailure(space: string): Promise<void> {
  if (await failureOf(space)) await browser.storage.session.remove(keyOf(space));
}

/** Whatever was thrown, as one of the reasons that have words: our own databases' troubles are one of them. */
export function asFailure(error: unknown): SyncFailure {
  if (error instanceof SyncFailure) return error;
  console.info('syncing stopped:', error);
  return new SyncFailure('database', error instanceof Error ? error.name : '');
}
