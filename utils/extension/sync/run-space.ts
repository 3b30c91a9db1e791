import { browser } from 'wxt/browser';
import { type Engine, SyncFailure } from '../../sync';
import { setSyncAlarm } from '../sync-alarm';
import { startCounting } from './count-lists';
import { clearFailure, failureOf, noteFailure } from './failures';
import { ownEngine } from './own-engine';
import type { Look } from './pace';
import { progressOf, showProgress } from './progress';

/** Why waiting for news was given up: something here is to be told. */
class Overtaken extends Error {}

const working = new Map<string, Promise<void>>();
/** What begins once the one at work is over. */
const queued = new Map<string, Promise<void>>();
/** Spaces whose work is shown; a look into a place that finds nothing is not. */
const shown = new Set<string>();
const waiting = new Map<string, AbortController>();
const lastLook = new Map<string, Look>();

/** Whether views say that it is being worked on. */
export const isWorking = (space: string): boolean =>
  shown.has(space) || (working.has(space) && progressOf(space) !== undefined);

/** When a space was last brought up to date, and what that cost. */
export const lastLookInto = (space: string): Look => lastLook.get(space) ?? { at: 0, lists: 0 };

/** What she asks for is not to stand behind a waiting for news, which may last half a minute: that ends, and begins anew afterwards. */
export function endWaiting(space: string): void {
  waiting.get(space)?.abort(new Overtaken());
}

/** Brings a space up to date; asked again meanwhile, it is done once more afterwards. Never rejects: what went wrong is written down. */
export function runSpace(space: string): Promise<void> {
  shown.add(space);
  const run = enqueue(space);
  showProgress(space);
  return run;
}

/** As `runSpace`, from time to time: views hear of what it finds, not of each look. What is at work already is as good. */
export function lookInto(space: string): Promise<void> {
  return working.get(space) ?? enqueue(space);
}

function enqueue(space: string): Promise<void> {
  endWaiting(space);
  const before = working.get(space);
  const next = queued.get(space);
  if (next) return next;
  const mine = (before ?? Promise.resolve())
    .then(() => {
      queued.delete(space);
      return attempt(space, (engine) => engine.run(space));
    })
    .finally(() => {
      if (working.get(space) !== mine) return;
      working.delete(space);
      if (shown.delete(space)) showProgress(space);
    });
  if (before) queued.set(space, mine);
  working.set(space, mine);
  return mine;
}

/** Waits for news from a place that tells them, for as long as `signal` lets it; ends early where something is to be told from here. */
export async function awaitNews(space: string, signal: AbortSignal): Promise<void> {
  // Come between one run and the next that is queued, it would hold up the next: that could no longer end it.
  while (working.has(space)) await working.get(space);
  if (signal.aborted) return;
  const own = new AbortController();
  const stop = () => own.abort(signal.reason);
  signal.addEventListener('abort', stop);
  waiting.set(space, own);
  try {
    await attempt(space, (engine) => engine.run(space, { wait: true, signal: own.signal }));
  } finally {
    signal.removeEventListener('abort', stop);
    if (waiting.get(space) === own) waiting.delete(space);
  }
}

async function attempt(space: string, work: (engine: Engine) => Promise<void>): Promise<void> {
  let cost = () => 0;
  try {
    const engine = await ownEngine();
    const place = (await engine.places()).find(({ id }) => id === space);
    // The citizen may take the permission back at any time: then nothing is requested.
    if (place) {
      await requireReach(place.address);
      cost = startCounting(place.address);
    }
    await work(engine);
    if (await failureOf(space)) {
      await clearFailure(space);
      showProgress(space);
    }
  } catch (error) {
    if (error instanceof Overtaken || (error instanceof Error && error.name === 'AbortError')) return;
    const { retryAt } = await noteFailure(space, error, new Date());
    showProgress(space);
    if (retryAt !== undefined) await retryLater(space, Date.parse(retryAt) - Date.now());
  } finally {
    lastLook.set(space, { at: Date.now(), lists: cost() });
    if (progressOf(space)) showProgress(space);
  }
}

/** A background lives half a minute for sure; what is to be tried later wakes it. */
async function retryLater(space: string, milliseconds: number): Promise<void> {
  if (milliseconds < 20_000) setTimeout(() => void retry(space), milliseconds);
  else await setSyncAlarm(milliseconds / 60_000);
}

async function retry(space: string): Promise<void> {
  if (await failureOf(space)) await runSpace(space);
}

/** Throws `SyncFailure` where the citizen has not allowed requests to an address. */
export async function requireReach(address: string): Promise<void> {
  const url = URL.parse(address);
  if (!url) throw new SyncFailure('not_found');
  const allowed = await browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
  if (!allowed) throw new SyncFailure('permission');
}
