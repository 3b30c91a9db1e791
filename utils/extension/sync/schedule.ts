import { browser } from 'wxt/browser';
import { spacesHere } from '../sync-spaces';
import { failureOf } from './failures';
import { gatherChange, NOTHING_GATHERED } from './gather-changes';
import { livelyAt, noteLively, sleepUntil } from './liveliness';
import { ownEngine } from './own-engine';
import { nextLook } from './pace';
import { awaitNews, lastLookInto, lookInto, runSpace } from './run-space';

/** A background starts many times in a session; it looks in not more often than this, in milliseconds. */
const AT_START = 5 * 60_000;
/** How long a view's asking is held. */
const HOLD = 25_000;
/** Between two questions to a place that answers at once, and between looks at a clock that another try waits for. */
const BREATH = 200;
const MOMENT = 1_000;

let gathering = NOTHING_GATHERED;
let sending: { at: number; timer: ReturnType<typeof setTimeout> } | undefined;

/** Something was changed here. */
export function syncSoon(): void {
  const now = Date.now();
  const { at, ...gathered } = gatherChange(now, gathering);
  gathering = gathered;
  clearTimeout(sending?.timer);
  sending = { at, timer: setTimeout(send, at - now) };
  noteLively();
}

function send(): void {
  gathering = { ...gathering, sent: Date.now(), latest: null };
  const mine = sending;
  void syncAll().finally(() => {
    if (sending === mine) sending = undefined;
  });
}

/** All spaces, but those that wait for the citizen, or for their time. */
export async function syncAll(): Promise<void> {
  await Promise.all((await spacesHere()).map(async (space) => ((await isDue(space)) ? runSpace(space) : undefined)));
}

async function isDue(space: string): Promise<boolean> {
  const failed = await failureOf(space);
  return !failed || (failed.retryAt !== undefined && Date.parse(failed.retryAt) <= Date.now() + 1_000);
}

export async function syncAtStart(): Promise<void> {
  const { syncStarted } = await browser.storage.session.get('syncStarted');
  if (typeof syncStarted === 'number' && Math.abs(Date.now() - syncStarted) < AT_START) return;
  await browser.storage.session.set({ syncStarted: Date.now() });
  await syncAll();
}

let watching: Promise<void> | undefined;

/** While a view is seen: follows what others do. Views that ask at the same time wait for the same. */
export function watchSpaces(): Promise<void> {
  watching ??= watch().finally(() => {
    watching = undefined;
  });
  return watching;
}

async function watch(): Promise<void> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new DOMException('long enough', 'AbortError')), HOLD);
  const places = await (await ownEngine()).places();
  await Promise.all(places.map(({ id, type }) => (type === 'couchdb' ? hear(id, stop.signal) : look(id, stop.signal))));
  clearTimeout(timer);
}

/** A database tells by itself that there is news. */
async function hear(space: string, until: AbortSignal): Promise<void> {
  while (await nothingGathered(until)) {
    if ((await failureOf(space)) === undefined) await awaitNews(space, until);
    else if (await isDue(space)) await runSpace(space);
    await sleepUntil(Date.now() + ((await failureOf(space)) === undefined ? BREATH : MOMENT), until);
  }
}

/** A folder is to be asked. */
async function look(space: string, until: AbortSignal): Promise<void> {
  while (await nothingGathered(until)) {
    const now = Date.now();
    const next = nextLook(now, lastLookInto(space), livelyAt());
    if (next > now) await sleepUntil(next, until);
    else if (await isDue(space)) await lookInto(space);
    else await sleepUntil(now + MOMENT, until);
  }
}

/**
 * Whoever asks for news also sends, which would undo what gathering is for, and what is sent asks for news as well: so it is waited for.
 * False where `until` came first.
 */
async function nothingGathered(until: AbortSignal): Promise<boolean> {
  // Once it has begun in one space, none waits for what it takes in another.
  while (sending && Date.now() < sending.at + BREATH && !until.aborted) await sleepUntil(sending.at + BREATH, until);
  return !until.aborted;
}
