import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cacheDocument, cachedDocument, dropOldDocuments } from '../../utils/extension/document-cache';
import { changeSettings, readSettings } from '../../utils/extension/settings';
import { remember, rememberedOf } from '../../utils/extension/site-memory';
import { changeTab, forgetTab, knownTabs, readTab, type TabRecord } from '../../utils/extension/tab-records';

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
    expect(await readSettings()).toEqual({ sidebar: 'open', locale: 'fr' });
  });

  it('reading never writes', async () => {
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    await readSettings();
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: 'broken' });
  });

  it('changing one keeps the other', async () => {
    await changeSettings({ locale: 'fr' });
    expect(await changeSettings({ sidebar: 'tab' })).toEqual({ sidebar: 'tab', locale: 'fr' });
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
