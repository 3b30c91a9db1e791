import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOne } from '../../utils/extension/answer-messages';
import { examinePage } from '../../utils/extension/examine-page';
import { followTab } from '../../utils/extension/follow-tabs';
import type { Caller } from '../../utils/extension/sender-of';
import { readTab } from '../../utils/extension/tab-records';
import { tabReportOf } from '../../utils/extension/tab-report-of';
import type { PageFacts } from '../../utils/facts';
import { allHandlers } from './all-handlers';
import { factsOf, openTab } from './tab-of';

const TAB = 7;
const SITE = 'https://www.elin-strand.example';
const home = factsOf('one-site/www.elin-strand.example/index.html', `${SITE}/`);
const diary = factsOf('one-site/www.elin-strand.example/diary.html', `${SITE}/diary`);
const shop = factsOf('one-site/shop.elin-strand.example/index.html', 'https://shop.elin-strand.example/');
const cyclists = factsOf('one-platform/cyclistes-valmont.ning.com/index.html', 'http://cyclistes-valmont.ning.com/');
const list = factsOf('one-platform/avenir-valmont.ning.com/index.html', 'http://avenir-valmont.ning.com/');

let front: PageFacts = home;
const view: Caller = { from: 'view', url: 'chrome-extension://isoloir/popup.html', incognito: false };

/** The tab loads a page, and its gate lets it through. */
async function pass(facts: PageFacts, incognito = false): Promise<void> {
  await goTo(facts);
  const { documents } = await examinePage(facts, { tabId: TAB, incognito });
  await documents;
}

/** The tab loads a page of which the gate says nothing. */
async function goTo(facts: PageFacts): Promise<void> {
  front = facts;
  await followTab(TAB, { status: 'loading', url: facts.url }, facts.url);
  await followTab(TAB, { status: 'complete' }, facts.url);
}

async function shown() {
  const { state, sidebar, override, page } = await tabReportOf(TAB);
  const report = state.status === 'ready' ? state.report : undefined;
  return { verdict: report?.detection.verdict, from: report?.url, sidebar, override, page: page?.url };
}

async function frame(): Promise<Caller> {
  const token = (await readTab(TAB))?.token;
  return { from: 'frame', url: 'chrome-extension://isoloir/sidebar.html', tabId: TAB, incognito: false, token };
}

async function say(verdict: 'campaign' | 'other' | null, caller: Caller, site = new URL(front.url).hostname) {
  return answerOne(
    { message: 'setOverride', payload: { tabId: TAB, site: site.replace(/^www\./, ''), verdict } },
    caller,
    allHandlers,
  );
}

beforeEach(() => void openTab(TAB, () => front));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a site’s verdict', () => {
  it('stays on its other pages and hosts, with the page it was seen on', async () => {
    await pass(home);
    const seen = { verdict: 'campaign', from: home.url, sidebar: 'open' };
    for (const page of [diary, shop]) {
      await pass(page);
      expect(await shown()).toMatchObject({ ...seen, page: page.url });
      await goTo(home);
      await goTo(page);
      expect(await shown()).toMatchObject({ ...seen, page: page.url });
    }
  });

  it('is raised by a page that says more, and lowered by none', async () => {
    await pass(diary);
    expect(await shown()).toMatchObject({ verdict: undefined, sidebar: 'off' });
    await pass(home);
    const before = await readTab(TAB);
    await pass(diary);
    const after = await readTab(TAB);
    if (before?.state.status !== 'ready' || after?.state.status !== 'ready') throw new Error('there is a report');
    expect(after.state.report.detection).toEqual(before.state.report.detection);
    expect(after.token).toBe(before.token);
  });

  it('is added to by what other pages link to', async () => {
    await pass(home);
    await pass(diary);
    const record = await readTab(TAB);
    if (record?.state.status !== 'ready') throw new Error('there is a report');
    expect(record.state.report.documents.map(({ link }) => link.url)).toContain(`${SITE}/privacy-policy`);
  });

  it('is forgotten when the tab leaves the site, and when it closes', async () => {
    await pass(home);
    await goTo(cyclists);
    expect(await readTab(TAB)).toBeUndefined();
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([]);
    await goTo(diary);
    expect(await shown()).toMatchObject({ verdict: undefined, sidebar: 'off' });
  });

  it('does not pass from one network to another on the same platform', async () => {
    await pass(list);
    expect(await shown()).toMatchObject({ verdict: 'campaign' });
    await pass(cyclists);
    expect(await shown()).toMatchObject({ verdict: undefined, sidebar: 'off' });
  });

  it('is not kept of pages on which nothing was found', async () => {
    await pass(cyclists);
    await pass(shop);
    expect(Object.keys(await fakeBrowser.storage.session.get()).filter((key) => key.startsWith('tab:'))).toEqual([]);
  });

  it('leaves a page that moved to another site without loading, and the sidebar with it', async () => {
    await pass(home);
    await followTab(TAB, { url: cyclists.url }, cyclists.url);
    expect(await readTab(TAB)).toBeUndefined();
  });
});

describe('her word, from the page’s own sidebar', () => {
  it('corrects the site at once and stays to be undone, then the sidebar goes with the page', async () => {
    await pass(home);
    expect(await say('other', await frame())).toEqual({ answered: undefined });
    expect(await shown()).toMatchObject({ override: 'other', sidebar: 'open' });
    await goTo(shop);
    expect(await shown()).toMatchObject({ override: 'other', sidebar: 'off' });
    await pass(home);
    expect(await shown()).toMatchObject({ override: 'other', sidebar: 'off' });
  });

  it('is taken back as if never given', async () => {
    await pass(home);
    await say('other', await frame());
    await say(null, await frame());
    expect(await shown()).toMatchObject({ override: undefined, verdict: 'campaign', sidebar: 'open' });
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([]);
    await goTo(diary);
    expect(await shown()).toMatchObject({ sidebar: 'open' });
  });

  it('speaks of its own tab’s site only', async () => {
    await pass(home);
    expect(await say('other', await frame(), 'avenir-valmont.ning.com')).toEqual({
      failed: true,
      reason: 'not_allowed',
    });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is not taken from a frame that a page put there, nor from a page', async () => {
    await pass(home);
    const forged = { ...(await frame()), token: 'guess' };
    const page: Caller = { from: 'page', url: home.url, tabId: TAB, incognito: false };
    for (const caller of [forged, page]) {
      expect(await say('other', caller)).toEqual({ failed: true, reason: 'not_allowed' });
    }
  });
});

describe('her word, from the popup', () => {
  it('puts the sidebar away at once', async () => {
    await pass(home);
    await say('other', view);
    expect(await shown()).toMatchObject({ override: 'other', sidebar: 'off' });
  });

  it('makes a campaign’s site of one that was none, on all its hosts', async () => {
    await goTo(shop);
    await say('campaign', view);
    expect(await shown()).toMatchObject({ override: 'campaign', sidebar: 'open' });
    await goTo(diary);
    expect(await shown()).toMatchObject({ override: 'campaign', sidebar: 'open' });
    await say(null, view);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is not kept beyond the tab from a private window', async () => {
    openTab(TAB, () => front, true);
    await pass(home, true);
    await say('other', { ...view, incognito: true });
    expect(await shown()).toMatchObject({ override: 'other' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
