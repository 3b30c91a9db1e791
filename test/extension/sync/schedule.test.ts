import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Place } from '../../../utils/sync';

const SPACE = 's'.repeat(22);
const MINUTE = 60_000;
const HOLD = 25_000;

let type: Place['type'] = 'webdav';
/** When the engine was asked to bring the space up to date, milliseconds from the start of the test; one that waits for news ends when told to. */
let runs: number[] = [];
let work: () => Promise<void> = async () => {};
let isNews = () => false;
let start = 0;

vi.mock('../../../utils/extension/sync/own-engine', () => ({
  ownEngine: async () => ({
    places: async () => [{ id: SPACE, type, address: 'https://example.org/dav/' }],
    run: async (_: string, { wait = false, signal }: { wait?: boolean; signal?: AbortSignal } = {}) => {
      runs.push(Date.now() - start);
      await work();
      if (wait && !isNews())
        await new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    },
  }),
}));

/** As in a background that has just begun. */
async function begin() {
  vi.resetModules();
  const schedule = await import('../../../utils/extension/sync/schedule');
  const { noteLively } = await import('../../../utils/extension/sync/liveliness');
  const { awaitNews, isWorking, runSpace } = await import('../../../utils/extension/sync/run-space');
  return { ...schedule, noteLively, awaitNews, isWorking, runSpace };
}

/** A view is seen for so long: asks, and asks again as soon as it is answered. */
async function beSeen(watchSpaces: () => Promise<void>, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  const ask = async (): Promise<void> => {
    while (Date.now() < end) await watchSpaces();
  };
  void ask();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  await fakeBrowser.storage.local.set({ syncSpaces: [SPACE] });
  [type, runs, work, isNews, start] = ['webdav', [], async () => {}, () => false, Date.now()];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a folder, while a view is seen', () => {
  it('is asked four times a minute where nothing happens', async () => {
    const { watchSpaces } = await begin();
    await beSeen(watchSpaces, 10 * MINUTE);
    expect(runs.length).toBeGreaterThan(35);
    expect(runs.length).toBeLessThanOrEqual(41);
  });

  it('is asked every two seconds for a minute once the citizen is there, and at once', async () => {
    const { watchSpaces, noteLively } = await begin();
    await beSeen(watchSpaces, 100_000);
    const before = runs.length;
    noteLively();
    await beSeen(watchSpaces, 100);
    expect(runs.length).toBe(before + 1);
    await beSeen(watchSpaces, MINUTE);
    expect(runs.length).toBeGreaterThanOrEqual(before + 25);
    const lively = runs.length;
    await beSeen(watchSpaces, 2 * MINUTE);
    expect(runs.length).toBeLessThanOrEqual(lively + 9);
  });

  it('is not asked again while it is still answering', async () => {
    const { watchSpaces, noteLively } = await begin();
    work = () => new Promise((resolve) => setTimeout(resolve, 10_000));
    noteLively();
    await beSeen(watchSpaces, 3 * HOLD);
    for (const [place, at] of runs.slice(1).entries()) expect(at - (runs[place] ?? 0)).toBeGreaterThan(11_000);
  });

  it('says nothing of looks that find nothing', async () => {
    const { watchSpaces, isWorking } = await begin();
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    let said = false;
    work = async () => {
      said ||= isWorking(SPACE);
    };
    await beSeen(watchSpaces, MINUTE);
    expect([runs.length > 3, said, set.mock.calls]).toEqual([true, false, []]);
  });
});

describe('what is changed here', () => {
  it('is sent a quarter of a second later, and said to be at work', async () => {
    const { syncSoon, isWorking } = await begin();
    let said = false;
    work = async () => {
      said = isWorking(SPACE);
    };
    syncSoon();
    await vi.advanceTimersByTimeAsync(249);
    expect(runs).toEqual([]);
    await vi.advanceTimersByTimeAsync(51);
    expect([runs, said, isWorking(SPACE)]).toEqual([[250], true, false]);
  });

  it('is gathered while she writes on, also where a view is seen', async () => {
    const { syncSoon, watchSpaces } = await begin();
    const writing = setInterval(syncSoon, 400);
    await beSeen(watchSpaces, MINUTE);
    clearInterval(writing);
    expect(runs.length).toBeGreaterThanOrEqual(11);
    expect(runs.length).toBeLessThanOrEqual(14);
  });

  it('makes it lively: answers are looked for every two seconds', async () => {
    const { syncSoon, watchSpaces } = await begin();
    await beSeen(watchSpaces, 100_000);
    const before = runs.length;
    syncSoon();
    await beSeen(watchSpaces, 30_000);
    expect(runs.length).toBeGreaterThanOrEqual(before + 14);
  });
});

describe('a database, while a view is seen', () => {
  beforeEach(() => {
    type = 'couchdb';
  });

  it('is waited for once in a holding', async () => {
    const { watchSpaces } = await begin();
    await beSeen(watchSpaces, 4 * HOLD);
    expect(runs).toHaveLength(4);
  });

  it('is not waited for before what is at work and what is queued behind it', async () => {
    const { awaitNews, runSpace } = await begin();
    work = () => new Promise((resolve) => setTimeout(resolve, 100));
    const both = [runSpace(SPACE), runSpace(SPACE)];
    const stop = new AbortController();
    const waiting = awaitNews(SPACE, stop.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(runs).toEqual([0, 100, 200]);
    stop.abort(new DOMException('over', 'AbortError'));
    await Promise.all([...both, waiting]);
  });

  it('is told at once what is changed here, and waited for again', async () => {
    const { watchSpaces, syncSoon } = await begin();
    await beSeen(watchSpaces, 5_000);
    runs = [];
    work = async () => {};
    syncSoon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(runs[0]).toBe(5_250);
    expect(runs).toHaveLength(2);
  });

  it('is sent what she writes in few pieces, though each comes back as news', async () => {
    const { watchSpaces, syncSoon } = await begin();
    let [changed, echoes, pushes] = [false, 0, 0];
    work = async () => {
      if (changed) [changed, echoes, pushes] = [false, echoes + 1, pushes + 1];
    };
    isNews = () => echoes > 0 && echoes-- > 0;
    const writing = setInterval(() => {
      changed = true;
      syncSoon();
    }, 400);
    await beSeen(watchSpaces, MINUTE);
    clearInterval(writing);
    expect(pushes).toBeGreaterThanOrEqual(11);
    expect(pushes).toBeLessThanOrEqual(15);
  });
});
