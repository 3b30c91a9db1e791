import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOne } from '../../utils/extension/answer-messages';
import { examinePage } from '../../utils/extension/examine-page';
import { keptNotes } from '../../utils/extension/kept-notes';
import { keptSites } from '../../utils/extension/kept-sites';
import { followNotesAlarm } from '../../utils/extension/look-after-notes';
import type { MessageName, Payload } from '../../utils/extension/messages';
import { NOTES_ALARMS } from '../../utils/extension/note-alarms';
import type { Caller } from '../../utils/extension/sender-of';
import { forgetTab, readTab, type TabRecord } from '../../utils/extension/tab-records';
import type { PageFacts } from '../../utils/facts';
import { allHandlers } from '../extension/all-handlers';
import { factsOf, openTab } from '../extension/tab-of';

const TAB = 7;
const HOST = 'elin-strand.example';
const SITE = `https://www.${HOST}`;
const home = factsOf('one-site/www.elin-strand.example/index.html', `${SITE}/`);
const diary = factsOf('one-site/www.elin-strand.example/diary.html', `${SITE}/diary`);
const shop = factsOf('one-site/shop.elin-strand.example/index.html', `https://shop.${HOST}/`);
const cyclists = factsOf('one-platform/cyclistes-valmont.ning.com/index.html', 'http://cyclistes-valmont.ning.com/');
const tourism = factsOf(
  'tourism-community/amis.baie-des-phares.example/index.html',
  'http://amis.baie-des-phares.example/',
);
const ID = '00000000-0000-4000-8000-000000000001';

let front: PageFacts = home;
const view: Caller = { from: 'view', url: 'chrome-extension://isoloir/dashboard.html', tabId: 3, incognito: false };
const frame = async (): Promise<Caller> => ({
  from: 'frame',
  url: 'chrome-extension://isoloir/sidebar.html',
  tabId: TAB,
  incognito: false,
  token: (await readTab(TAB))?.token,
});

/** Asks as views do, through the border; throws the reason of a failure. */
async function ask<N extends MessageName>(message: N, payload: Payload<N>, caller: Caller = view) {
  const reply = await answerOne({ message, payload: JSON.parse(JSON.stringify(payload)) }, caller, allHandlers);
  if ('failed' in reply) throw new Error(reply.reason);
  return reply.answered as Awaited<ReturnType<(typeof allHandlers)[N]>>;
}

/** The tab comes to a page anew. */
async function visit(facts: PageFacts, { incognito = false, asked = true } = {}): Promise<void> {
  front = facts;
  openTabs(incognito);
  await forgetTab(TAB);
  await goOn(facts, { incognito, asked });
}

/** Another page in the same visit. */
async function goOn(facts: PageFacts, { incognito = false, asked = true } = {}): Promise<void> {
  front = facts;
  await new Promise((resolve) => setTimeout(resolve, 2));
  const { documents } = await examinePage(facts, { tabId: TAB, incognito, asked });
  await documents;
}

/** Without forgetting what the session holds. */
function openTabs(incognito = false): void {
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: TAB, url: front.url, title: front.title, incognito }),
  });
}

/** Only our own files are there; every other address asked is written down. */
function serve(asked: string[]): void {
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.includes('/_locales/')) return new Response('{}');
    asked.push(url);
    return new Response('', { status: 404 });
  });
}

const listed = async () => (await ask('comparedSites', {})).sites;
const note = (site = HOST, source = `${SITE}/`) => ({
  id: ID,
  create: true,
  site,
  target: { source, title: 't' },
  body: 'b',
});
const changes = async () => (await fakeBrowser.storage.session.get('changed')).changed;

beforeEach(() => {
  front = home;
  openTab(TAB, () => front);
  serve([]);
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(async () => {
  const sites = await keptSites();
  await sites.forget((await sites.all()).sites.map(({ site }) => site));
  const notes = await keptNotes();
  await notes.change([ID], { do: 'trash' }, new Date());
  await notes.change([ID], { do: 'purge' }, new Date());
  await notes.removeMarks([ID]);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a site', () => {
  it('is kept by nobody until the citizen says so', async () => {
    await visit(home);
    await visit(home);
    expect(await ask('keptSite', {}, await frame())).toBeNull();
    expect(await listed()).toEqual([]);
  });

  it('is kept with the report of its tab, told to every view, and listed', async () => {
    await visit(home);
    const kept = await ask('keepSite', {}, await frame());
    expect(kept.site).toBe(HOST);
    expect(await changes()).toMatchObject({ changed: 'sites' });
    const here = await ask('keptSite', { tabId: TAB });
    expect(here).toMatchObject({ site: HOST, keptAt: kept.keptAt });
    expect(await listed()).toMatchObject([{ site: HOST, why: 'asked', verdict: 'campaign', keptVersions: 0 }]);
    const whole = await ask('keptReport', { site: HOST });
    expect(whole?.report.readAt).toBe(here?.readAt);
  });

  it('is one with all its hosts, and two with another of its platform', async () => {
    await visit(home);
    await ask('keepSite', { tabId: TAB });
    await visit(shop);
    expect(await ask('keptSite', { tabId: TAB })).toMatchObject({ site: HOST });
    await visit(cyclists);
    expect(await ask('keptSite', { tabId: TAB })).toBeNull();
    await ask('keepSite', { tabId: TAB });
    expect((await listed()).map(({ site }) => site).sort()).toEqual(['cyclistes-valmont.ning.com', HOST]);
  });

  it('cannot be kept before a report is there', async () => {
    await expect(ask('keepSite', { tabId: TAB })).rejects.toThrow('not_examined');
  });

  it('is never kept from a private window', async () => {
    await visit(home, { incognito: true });
    await expect(ask('keepSite', { tabId: TAB })).rejects.toThrow('private_window');
    await expect(ask('keepSite', {}, { ...(await frame()), incognito: true })).rejects.toThrow('private_window');
    await expect(ask('keepSite', { tabId: TAB }, { ...view, incognito: true })).rejects.toThrow('private_window');
    expect(await listed()).toEqual([]);
  });

  it('is forgotten on her word', async () => {
    await visit(home);
    await ask('keepSite', { tabId: TAB });
    await ask('forgetSites', { sites: [HOST] });
    expect(await listed()).toEqual([]);
    expect(await ask('keptReport', { site: HOST })).toBeNull();
    expect(await changes()).toMatchObject({ changed: 'sites' });
  });

  it.each(['comparedSites', 'keptReport', 'forgetSites'] as const)(
    'is none of a frame’s business: %s',
    async (name) => {
      await visit(home);
      const payload = { comparedSites: {}, keptReport: { site: HOST }, forgetSites: { sites: [HOST] } }[name];
      expect(await answerOne({ message: name, payload }, await frame(), allHandlers)).toMatchObject({
        failed: true,
        reason: 'not_allowed',
      });
    },
  );
});

describe('a kept site that is visited again', () => {
  const readAt = async () => (await ask('keptReport', { site: HOST }))?.report.readAt ?? '';

  it('gets the newer report by itself, once a visit, and is kept for the same reason since the same day', async () => {
    await visit(home);
    const { keptAt } = await ask('keepSite', { tabId: TAB });
    const first = await readAt();
    await visit(home);
    const second = await readAt();
    expect(Date.parse(second)).toBeGreaterThan(Date.parse(first));
    expect(await changes()).toMatchObject({ changed: 'sites' });
    await goOn(home);
    expect(await readAt()).toBe(second);
    expect(await listed()).toMatchObject([{ keptAt, why: 'asked' }]);
  });

  it('that was kept while its policy was on its way gets what comes of it', async () => {
    front = home;
    const { documents } = await examinePage(diary, { tabId: TAB, incognito: false, asked: true, anyway: true });
    await ask('keepSite', { tabId: TAB });
    const status = async () => (await ask('keptReport', { site: HOST }))?.report.policy.status;
    expect(await status()).toBe('waiting');
    await documents;
    expect(await status()).toBe('unreadable');
  });

  it('costs no request that the visit would not make', async () => {
    await visit(home);
    await ask('keepSite', { tabId: TAB });
    const asked: string[] = [];
    serve(asked);
    await visit(home);
    expect(await readAt()).not.toBe('');
    const again = [...asked];
    await ask('forgetSites', { sites: [HOST] });
    asked.length = 0;
    await visit(home);
    expect(asked).toEqual(again);
  });

  it('keeps its report where it is visited in a private window', async () => {
    await visit(home);
    await ask('keepSite', { tabId: TAB });
    const before = await readAt();
    await visit(home, { incognito: true });
    expect(await readAt()).toBe(before);
  });

  it('keeps a report whose policy was read, where it could not be read this time', async () => {
    await visit(home);
    await ask('keepSite', { tabId: TAB });
    const read = await withPolicyRead();
    await visit(home);
    expect(await readAt()).toBe(read);
  });

  /** The kept report, as if its policy had been read. */
  async function withPolicyRead(): Promise<string> {
    const db = await keptSites();
    const kept = await db.read(HOST);
    if (!kept) throw new Error('nothing is kept');
    const reading = {
      url: `${SITE}/p`,
      title: 'P',
      language: kept.report.pageLanguage,
      words: 1,
      passages: 1,
      cut: false,
      answers: [],
    };
    const { readAt: at } = kept.report;
    const policy = { status: 'read' as const, whose: 'site' as const, readAt: at, relation: 'same' as const, reading };
    await db.keep({ site: HOST, group: HOST, why: 'asked', report: { ...kept.report, policy } }, new Date());
    return at;
  }
});

describe('a site she notes on', () => {
  it('is kept with the report of its tab, and once only', async () => {
    await visit(home);
    await ask('saveNote', { note: note() }, await frame());
    const [row] = await listed();
    expect(row).toMatchObject({ site: HOST, why: 'noted' });
    await ask('saveNote', { note: { ...note(), create: undefined, body: 'more' } }, await frame());
    expect(await listed()).toEqual([row]);
  });

  it('is kept under its own key, with the host the note is on beside it', async () => {
    await visit(home);
    await ask('saveNote', { note: note(`shop.${HOST}`, shop.url) });
    expect(await listed()).toMatchObject([{ site: HOST, also: [`shop.${HOST}`] }]);
  });

  it('is kept where she marks it, whatever the page looks like', async () => {
    await visit(tourism);
    expect((await readTab(TAB))?.state).toMatchObject({ report: { detection: { verdict: 'other' } } });
    const mark = { id: ID, create: true, site: 'amis.baie-des-phares.example', url: tourism.url, about: {} };
    await ask('saveNote', { note: note(mark.site, mark.url) });
    expect(await listed()).toEqual([]);
    await ask('saveMark', { mark });
    expect(await listed()).toMatchObject([{ site: mark.site, why: 'noted', verdict: 'other' }]);
  });

  it('is not kept where no tab shows it, or a private one alone', async () => {
    await ask('saveNote', { note: note() });
    await visit(home, { incognito: true });
    await ask('saveNote', { note: { ...note(), id: ID.replace('1', '2') } });
    expect(await listed()).toEqual([]);
    await (await keptNotes()).change([ID.replace('1', '2')], { do: 'trash' }, new Date());
    await (await keptNotes()).change([ID.replace('1', '2')], { do: 'purge' }, new Date());
  });

  it('on a host that many share is that very page', async () => {
    await visit(home);
    await onSharedHost('sites.google.com/view/list');
    await ask('saveNote', { note: note('sites.google.com', 'https://sites.google.com/view/other') });
    expect(await listed()).toEqual([]);
    await ask('keepSite', { tabId: TAB });
    expect(await listed()).toMatchObject([{ site: 'sites.google.com/view/list' }]);
    expect(await ask('keptSite', { tabId: TAB })).toMatchObject({ site: 'sites.google.com/view/list' });
  });

  it('goes once its last note is gone for good; in the trash it is still there', async () => {
    await visit(home);
    await ask('saveNote', { note: note() });
    await ask('changeNotes', { ids: [ID], change: { do: 'trash' } });
    await followNotesAlarm(NOTES_ALARMS.tidy);
    expect(await listed()).toHaveLength(1);
    await ask('changeNotes', { ids: [ID], change: { do: 'purge' } });
    expect(await listed()).toEqual([]);
  });

  it('stays while a mark is there, and goes with the next tidying when that is gone', async () => {
    await visit(home);
    await ask('saveMark', { mark: { id: ID, create: true, site: HOST, url: `${SITE}/`, about: {} } });
    await followNotesAlarm(NOTES_ALARMS.tidy);
    expect(await listed()).toHaveLength(1);
    await ask('removeMarks', { ids: [ID] });
    await followNotesAlarm(NOTES_ALARMS.tidy);
    expect(await listed()).toEqual([]);
  });

  it('stays where she asked for it, too', async () => {
    await visit(home);
    await ask('saveNote', { note: note() });
    await ask('keepSite', { tabId: TAB });
    await ask('changeNotes', { ids: [ID], change: { do: 'trash' } });
    await ask('changeNotes', { ids: [ID], change: { do: 'purge' } });
    expect(await listed()).toMatchObject([{ site: HOST, why: 'asked' }]);
  });

  it('is noted on even where kept sites cannot be reached', async () => {
    await visit(home);
    vi.spyOn(await keptSites(), 'isKept').mockRejectedValue(new Error('gone'));
    const { note: saved } = await ask('saveNote', { note: note() });
    expect(saved.body).toBe('b');
  });

  it('goes nowhere while the notes cannot be read', async () => {
    await visit(home);
    await ask('saveNote', { note: note() });
    vi.spyOn(await keptNotes(), 'sites').mockRejectedValue(new Error('gone'));
    await followNotesAlarm(NOTES_ALARMS.tidy);
    expect(await listed()).toHaveLength(1);
  });
});

/** The tab's report, as if its page stood on a shared host. */
async function onSharedHost(address: string): Promise<void> {
  const record = await readTab(TAB);
  if (record?.state.status !== 'ready') throw new Error('no report yet');
  const [site = ''] = address.split('/');
  const url = `https://${address}`;
  const report = { ...record.state.report, site, url };
  const moved: TabRecord = { ...record, group: address, site, url, state: { status: 'ready', report } };
  await fakeBrowser.storage.session.set({ [`tab:${TAB}`]: moved });
}
