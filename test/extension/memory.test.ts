import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitDocument, isAwaited } from '../../utils/extension/awaited-documents';
import { cacheDocument, cachedDocument, dropOldDocuments, TIDY_ALARM } from '../../utils/extension/document-cache';
import { examinePage } from '../../utils/extension/examine-page';
import { spendRequest } from '../../utils/extension/request-budget';
import { changeSettings, readSettings } from '../../utils/extension/settings';
import { remember, rememberedOf } from '../../utils/extension/site-memory';
import { changeTab, forgetTab, knownTabs, readTab, type TabRecord } from '../../utils/extension/tab-records';
import { tidyMemory } from '../../utils/extension/tidy-memory';
import { factsOf, openTab } from './tab-of';

beforeEach(() => fakeBrowser.reset());

const record: TabRecord = {
  group: 'campaign.example',
  site: 'campaign.example',
  url: 'https://campaign.example/',
  incognito: false,
  token: 'secret',
  state: { status: 'examining' },
  sidebar: 'open',
};

describe('settings', () => {
  it('a setting that cannot be understood stands as if never set, and the others stay', async () => {
    await fakeBrowser.storage.local.set({ settings: { sidebar: 'sideways', locale: 'fr' } });
    expect(await readSettings()).toMatchObject({ sidebar: 'open', locale: 'fr' });
  });

  it('reading never writes', async () => {
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    await readSettings();
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: 'broken' });
  });

  it('changing one keeps the other', async () => {
    await changeSettings({ locale: 'fr' });
    expect(await changeSettings({ sidebar: 'tab' })).toMatchObject({ sidebar: 'tab', locale: 'fr' });
  });

  it('show nothing to pages and send nothing anywhere until she says so', async () => {
    expect(await readSettings()).toMatchObject({ highlights: false, weeklyBackup: false, viewer: '', mastodon: '' });
  });

  it.each([
    ['highlights', 'yes'],
    ['author', 'two\nlines'],
    ['viewer', 'javascript:alert(1)'],
    ['viewer', 'https://viewer.example/#isoloir1.'],
    ['mastodon', 'https://social.example/'],
  ])('%s does not take %j', async (name, value) => {
    const { [name]: before, ...others } = Object(await readSettings());
    await fakeBrowser.storage.local.set({ settings: { ...others, locale: 'fr', [name]: value } });
    expect(await readSettings()).toEqual({ ...others, locale: 'fr', [name]: before });
  });
});

describe('what is remembered of a site', () => {
  const site = { group: 'campaign.example', site: 'campaign.example' };
  const join = { group: 'campaign.example', site: 'join.campaign.example' };

  it('is nothing at first', async () => {
    expect(await rememberedOf(site)).toEqual({});
  });

  it('is what she said and did, each apart', async () => {
    await remember(site, { override: 'campaign' });
    await remember(site, { sidebar: 'tab' });
    expect(await rememberedOf(site)).toEqual({ override: 'campaign', sidebar: 'tab' });
    expect(await rememberedOf({ group: 'other.example', site: 'other.example' })).toEqual({});
  });

  it('holds on every host of the site', async () => {
    await remember(join, { override: 'other' });
    expect(await rememberedOf(site)).toEqual({ override: 'other' });
  });

  it('counts where an older version kept it for one host, and is replaced with her next word', async () => {
    await fakeBrowser.storage.local.set({ 'site:join.campaign.example': { override: 'campaign', sidebar: 'tab' } });
    expect(await rememberedOf(join)).toEqual({ override: 'campaign', sidebar: 'tab' });
    await remember(join, { override: undefined });
    expect(await rememberedOf(join)).toEqual({ sidebar: 'tab' });
  });

  it('leaves no trace once both are taken back', async () => {
    await remember(join, { override: 'other', sidebar: 'off' });
    await remember(join, { override: undefined, sidebar: undefined });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe('what is known of a tab', () => {
  it('changes one after the other, so that none is lost', async () => {
    await changeTab(7, () => ({ ...record, url: '' }));
    const letters = ['a', 'b', 'c', 'd'];
    await Promise.all(letters.map((letter) => changeTab(7, (it) => it && { ...it, url: it.url + letter })));
    expect((await readTab(7))?.url).toBe('abcd');
  });

  it('goes on after a change that failed', async () => {
    await changeTab(7, () => record);
    const failing = changeTab(7, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await changeTab(7, (it) => it && { ...it, url: 'b' }))?.url).toBe('b');
  });

  it('is forgotten when the tab goes to another site, and only then', async () => {
    await changeTab(7, () => record);
    expect(await forgetTab(7, 'campaign.example')).toBe(false);
    expect(await forgetTab(7, 'other.example')).toBe(true);
    expect(await readTab(7)).toBeUndefined();
  });

  it('counts as nothing where an older version wrote it', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { site: 'campaign.example' } });
    expect(await readTab(7)).toBeUndefined();
  });

  it('can be listed', async () => {
    await changeTab(7, () => record);
    await changeTab(12, () => record);
    await fakeBrowser.storage.session.set({ 'document:https://campaign.example/': {} });
    expect((await knownTabs()).sort()).toEqual([12, 7].sort());
  });
});

describe('documents read in this session', () => {
  const text = { url: 'https://ning.com/privacy', title: '', passages: [], cut: false };
  const noon = new Date('2026-05-01T12:00:00Z');
  const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

  it('are kept for an hour', async () => {
    await cacheDocument(text.url, { readAt: noon.toISOString(), text });
    expect((await cachedDocument(text.url, minutesLater(59)))?.text).toEqual(text);
    expect(await cachedDocument(text.url, minutesLater(60))).toBeUndefined();
  });

  it('are let go of when old, and nothing else with them', async () => {
    await changeTab(7, () => record);
    await cacheDocument(text.url, { readAt: noon.toISOString(), text });
    await dropOldDocuments(minutesLater(10));
    expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(2);
    await dropOldDocuments(minutesLater(61));
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['tab:7']);
  });
});

describe('the session’s memory', () => {
  const noon = new Date('2026-05-01T12:00:00Z');
  const keys = async () => Object.keys(await fakeBrowser.storage.session.get()).sort();
  const document = (words: string, readAt = noon.toISOString()) => ({
    readAt,
    text: { url: 'https://campaign.example/privacy', title: words, passages: [], cut: false },
  });

  it('holds nothing of a tab that was closed while its page was read', async () => {
    const facts = factsOf(
      'strict-csp/www.hannareyesformayor.example/index.html',
      'https://www.hannareyesformayor.example/',
    );
    openTab(7, () => facts);
    await examinePage(facts, { tabId: 7, incognito: false });
    expect(await knownTabs()).toEqual([7]);
    await forgetTab(7);
    fakeBrowser.tabs.get = () => Promise.reject(new Error('No tab with id: 7'));
    await examinePage(facts, { tabId: 7, incognito: false });
    expect(await knownTabs()).toEqual([]);
  });

  it('is tidied of all that no open tab needs: closed tabs, counts of other days, documents nobody waits for', async () => {
    const open = await fakeBrowser.tabs.create({});
    await changeTab(Number(open.id), () => record);
    await changeTab(99, () => record);
    await awaitDocument('https://campaign.example/privacy');
    await spendRequest('campaign.example', new Date('2026-04-30T12:00:00Z'));
    await tidyMemory(noon);
    expect(await keys()).toEqual(['requests-salt', `tab:${open.id}`]);
  });

  it('keeps waiting for a document that could not be read while a tab shows a report that names it', async () => {
    const facts = factsOf(
      'strict-csp/www.hannareyesformayor.example/index.html',
      'https://www.hannareyesformayor.example/',
    );
    openTab(7, () => facts);
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] });
    await (await examinePage(facts, { tabId: 7, incognito: false })).documents;
    const policy = 'https://www.hannareyesformayor.example/privacy-policy';
    expect(await isAwaited(policy)).toBe(true);
    await tidyMemory(noon);
    expect(await isAwaited(policy)).toBe(true);
    await forgetTab(7);
    await tidyMemory(noon);
    expect(await isAwaited(policy)).toBe(false);
  });

  it('is tidied within the hour however many documents are read meanwhile, and again while something is left', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await cacheDocument('https://a.example/', document('a'));
    await cacheDocument('https://b.example/', document('b'));
    expect(create).toHaveBeenCalledTimes(1);
    await fakeBrowser.alarms.clear(TIDY_ALARM);
    await tidyMemory(noon);
    expect(await fakeBrowser.alarms.get(TIDY_ALARM)).toBeDefined();
    await fakeBrowser.alarms.clear(TIDY_ALARM);
    await tidyMemory(new Date(noon.getTime() + 61 * 60_000));
    expect(await fakeBrowser.alarms.get(TIDY_ALARM)).toBeUndefined();
    create.mockRestore();
  });

  it('lets go of the oldest documents before they take it all', async () => {
    const megabyte = 'x'.repeat(1_000_000);
    for (const hour of ['08', '06', '07', '09', '10'])
      await cacheDocument(`https://at-${hour}.example/`, document(megabyte, `2026-05-01T${hour}:00:00.000Z`));
    expect(await keys()).toEqual(['08', '09', '10'].map((hour) => `document:https://at-${hour}.example/`));
  });

  it('makes room for what is known of a tab by letting go of documents', async () => {
    await cacheDocument('https://a.example/', document('a'));
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await changeTab(7, () => record);
    set.mockRestore();
    expect(await keys()).toEqual(['tab:7']);
  });
});
