import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import { beginAnew } from '../../utils/extension';
import { DATA_HANDLING } from '../../utils/extension/data-handling';
import { deleteEverything, finishDeleting } from '../../utils/extension/delete-everything';
import { openRaw } from '../database/raw-database';

const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const local = () => fakeBrowser.storage.local.get(null);
const seen = { dataHandlingSeen: DATA_HANDLING.length };
const MARK = 'isoloir-deleting';

/** Pages opened, and whether the extension was started anew. */
let opened: unknown[];
let reload: ReturnType<typeof vi.fn>;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  opened = [];
  reload = vi.fn();
  vi.stubGlobal('fetch', async () => ({ json: async () => en }));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension:/${path}`);
  const alarms = { clearAll: vi.fn(async () => true) };
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(url), query: async () => [] };
  const scripting = { getRegisteredContentScripts: async () => [], registerContentScripts: async () => {} };
  Object.assign(fakeBrowser, {
    alarms,
    contextMenus: { removeAll: async () => {}, create: vi.fn() },
    scripting,
    action: { setTitle: async () => {}, setIcon: async () => {} },
    i18n: { getUILanguage: () => 'en' },
  });
  Object.assign(fakeBrowser.runtime, { reload });
  Object.assign(fakeBrowser.tabs, tabs);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(() => Promise.resolve(false));
  for (const name of ['isoloir-notes', 'isoloir-sync']) (await openRaw(name, 1)).close();
  await fakeBrowser.storage.local.set({
    settings: { locale: 'fr' },
    'site:a.example': { sidebar: 'closed' },
    syncSpaces: ['1'],
  });
});
afterEach(() => vi.restoreAllMocks());

describe('deleting everything', () => {
  it('leaves nothing but that she knows how data are handled, and starts the extension anew', async () => {
    await deleteEverything();
    expect(await databases()).toEqual([MARK]);
    expect(await local()).toEqual(seen);
    expect(fakeBrowser.alarms.clearAll).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('takes with it, at the next start, what was written meanwhile', async () => {
    await deleteEverything();
    (await openRaw('isoloir-notes', 1)).close();
    await fakeBrowser.storage.local.set({ 'held:1': 'a note' });
    expect(await finishDeleting()).toBe('deleted');
    expect(await databases()).toEqual([]);
    expect(await local()).toEqual(seen);
  });

  it('is done at the next start where the browser ended in the midst of it', async () => {
    (await openRaw(MARK, 1)).close();
    expect(await finishDeleting()).toBe('deleted');
    expect([await databases(), await local()]).toEqual([[], seen]);
    expect(await finishDeleting()).toBe('none');
  });

  it('starts anew also where nothing can be deleted now, and tries once more then', async () => {
    const remove = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('disk'));
    await deleteEverything();
    expect(reload).toHaveBeenCalledOnce();
    remove.mockRestore();
    expect(await finishDeleting()).toBe('deleted');
    expect([await databases(), await local()]).toEqual([[], seen]);
  });

  it('takes nothing with it that is written after it has failed, at no later start', async () => {
    (await openRaw(MARK, 1)).close();
    const remove = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('disk'));
    expect(await finishDeleting()).toBe('left');
    remove.mockRestore();
    (await openRaw('isoloir-notes', 1)).close();
    await fakeBrowser.storage.local.set({ 'held:1': 'a note' });
    expect(await finishDeleting()).toBe('none');
    expect(await databases()).toContain('isoloir-notes');
    expect(await local()).toMatchObject({ 'held:1': 'a note' });
  });

  it('is asked for by no word in the local storage, which pages could write in some browsers', async () => {
    await fakeBrowser.storage.local.set({ deleting: true, [MARK]: true });
    const before = await local();
    expect(await finishDeleting()).toBe('none');
    expect(await databases()).toEqual(['isoloir-notes', 'isoloir-sync']);
    expect(await local()).toEqual(before);
  });
});

describe('the start after it', () => {
  it('says so on the welcome page', async () => {
    (await openRaw(MARK, 1)).close();
    await beginAnew();
    expect(opened).toEqual(['extension://welcome.html#deleted']);
    expect(fakeBrowser.contextMenus.create).toHaveBeenCalledTimes(3);
  });

  it('says so also where the pages’ menu cannot be made', async () => {
    (await openRaw(MARK, 1)).close();
    vi.mocked(fakeBrowser.contextMenus.create).mockImplementation(() => {
      throw new Error('no menu');
    });
    await beginAnew();
    expect(opened).toEqual(['extension://welcome.html#deleted']);
  });

  it('says in the settings what could not be done', async () => {
    (await openRaw(MARK, 1)).close();
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('disk'));
    await beginAnew();
    expect(opened).toEqual(['extension://options.html#left']);
  });

  it('is like any other where nothing was to be deleted', async () => {
    await beginAnew();
    expect(opened).toEqual([]);
    expect(await databases()).toEqual(['isoloir-notes', 'isoloir-sync']);
  });
});
