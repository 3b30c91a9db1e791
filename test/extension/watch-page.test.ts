// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageRuntime } from '../../utils/extension/from-page';
import { type PageReaders, watchPage } from '../../utils/extension/watch-page';
import { readEnds, readGlance } from '../../utils/facts';

/** More words than the look from both ends takes in. */
const FULL = '<p>some words</p>'.repeat(900);
type Listener = Parameters<PageRuntime['onMessage']['addListener']>[0];

const sent = vi.fn<(message: unknown) => Promise<unknown>>();
const listeners: Listener[] = [];
const runtimes: { id?: string }[] = [];

function fakeRuntime() {
  const runtime = {
    id: 'isoloir' as string | undefined,
    getURL: (path: string) => path,
    sendMessage: sent,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener), removeListener: () => {} },
  };
  runtimes.push(runtime);
  return runtime;
}

function runtimeOf() {
  const runtime = fakeRuntime();
  return () => runtime;
}

/** Readers that take a page with the word "vote" in its title for a campaign's. */
const readers: PageReaders = {
  readEnds: vi.fn(readEnds),
  mayBeCampaign: (text) => text.includes('vote'),
  readGlance: vi.fn(readGlance),
  gate: ({ title }) => title.includes('vote'),
};

beforeEach(() => {
  vi.useFakeTimers();
  sent.mockReset().mockResolvedValue(undefined);
  listeners.length = 0;
  globalThis.isoloirScripts = undefined;
  document.title = 'a page';
  document.body.innerHTML = FULL;
  history.replaceState({}, '', '/');
});
afterEach(() => {
  vi.useRealTimers();
  // A watcher whose extension is gone is silent: it does not meddle with the next test.
  for (const runtime of runtimes.splice(0)) runtime.id = undefined;
});

const seen = () => sent.mock.calls.map(([message]) => message);

it('says nothing of a page that the gate stops, however long it stays', async () => {
  watchPage(readers, window, runtimeOf());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen()).toEqual([]);
});

it('tells where it stands, and nothing else, once the gate lets the page through', async () => {
  document.title = 'vote';
  watchPage(readers, window, runtimeOf());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen()).toEqual([{ message: 'pageSeen', payload: { url: 'http://localhost:3000/' } }]);
});

it('looks closer at no page that says nothing of a campaign at either end, and makes no interface of the browser for it', async () => {
  vi.mocked(readers.readGlance).mockClear();
  const asked = vi.fn(runtimeOf());
  watchPage(readers, window, asked);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readers.readGlance).not.toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
});

it('leaves the page as it is', async () => {
  document.title = 'vote';
  const before = document.documentElement.outerHTML;
  watchPage(readers, window, runtimeOf());
  await vi.advanceTimersByTimeAsync(5_000);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('looks again at a page that fills up late', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  watchPage(readers, window, runtimeOf());
  await vi.advanceTimersByTimeAsync(1_500);
  document.title = 'vote';
  document.body.innerHTML = FULL;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(seen()).toHaveLength(1);
});

it.each([
  ['once at a small page that stays as it is', () => {}, 1],
  [
    'four times at most at a bare page that never comes to rest',
    () => document.body.append(' more', document.createElement('p')),
    4,
  ],
])('looks %s', async (_, change, times) => {
  document.body.innerHTML = '';
  document.title = 'vote';
  vi.mocked(readers.readGlance).mockClear();
  watchPage(readers, window, runtimeOf());
  for (let round = 0; round < 20; round += 1) {
    change();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(readers.readGlance).toHaveBeenCalledTimes(times);
});

it('looks again when the page moves without loading, once it has settled', async () => {
  watchPage(readers, window, runtimeOf());
  history.pushState({}, '', '/next');
  document.title = 'vote';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen()).toHaveLength(1);
});

it('takes a jump within the page for no move', async () => {
  watchPage(readers, window, runtimeOf());
  document.title = 'vote';
  history.pushState({}, '', '#section');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen()).toEqual([]);
});

it('looks again at a page that comes back', async () => {
  watchPage(readers, window, runtimeOf());
  document.title = 'vote';
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen()).toHaveLength(1);
});

it('runs once in a document, however often it is put there', async () => {
  document.title = 'vote';
  watchPage(readers, window, runtimeOf());
  watchPage(readers, window, runtimeOf());
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen()).toHaveLength(1);
});

it('falls silent once the extension is gone', async () => {
  const runtime = fakeRuntime();
  watchPage(readers, window, () => runtime);
  runtime.id = undefined;
  document.title = 'vote';
  history.pushState({}, '', '/elsewhere');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen()).toEqual([]);
});

it('survives a background that does not answer', async () => {
  sent.mockRejectedValue(new Error('Extension context invalidated.'));
  document.title = 'vote';
  watchPage(readers, window, runtimeOf());
  await expect(vi.advanceTimersByTimeAsync(5_000)).resolves.not.toThrow();
});

it('looks once a page that moved has been built, though it was looked at in between', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  watchPage(readers, window, runtimeOf());
  await vi.advanceTimersByTimeAsync(900);
  history.pushState({}, '', '/next');
  document.body.innerHTML = FULL;
  await vi.advanceTimersByTimeAsync(200);
  document.title = 'vote';
  await vi.advanceTimersByTimeAsync(2_000);
  expect(seen()).toHaveLength(1);
});
