import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshProfile, startBackground } from './background';

let opened: { url?: string; active?: boolean; how: string }[];
let incognito = false;

beforeAll(freshProfile);
beforeEach(() => {
  opened = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://isoloir${path}`);
  Object.assign(fakeBrowser.tabs, {
    update: async (it: { url: string }) => void opened.push({ ...it, how: 'here' }),
    create: async (it: { url: string; active: boolean }) => void opened.push({ ...it, how: 'new tab' }),
  });
  Object.assign(fakeBrowser.windows, { getLastFocused: async () => ({ incognito }) });
});
afterEach(() => {
  incognito = false;
});

describe('the keyword in the address bar', () => {
  it('suggests pages with notes, read anew for every search, and none of the trash', async () => {
    const { ask } = await startBackground();
    const { suggestNotes } = await import('../../utils/extension/omnibox');
    const target = { source: 'https://a.example/join', title: 'Join' };
    const { note } = await ask('saveNote', { note: { site: 'a.example', target, body: 'Who keeps the list?' } });
    expect((await suggestNotes('keeps')).map(({ content }) => content)).toEqual(['https://a.example/join']);
    expect(await suggestNotes('nowhere')).toEqual([]);
    await ask('changeNotes', { ids: [note.id], change: { do: 'trash' } });
    vi.resetModules();
    const anew = await import('../../utils/extension/omnibox');
    expect(await anew.suggestNotes('keeps')).toEqual([]);
  });

  it('shows no note in a private window', async () => {
    const { ask } = await startBackground();
    const target = { source: 'https://b.example/', title: 'B' };
    await ask('saveNote', { note: { site: 'b.example', target, body: 'quiet words' } });
    const { suggestNotes } = await import('../../utils/extension/omnibox');
    incognito = true;
    expect(await suggestNotes('quiet')).toEqual([]);
    incognito = false;
    expect(await suggestNotes('quiet')).toHaveLength(1);
  });

  it.each([
    ['the page of a suggestion', 'https://a.example/join', 'currentTab', 'https://a.example/join'],
    ['notes that hold the words', ' who & list ', 'newForegroundTab', 'notes?words=who+%26+list'],
    ['nothing but notes for any other address', 'javascript:alert(1)', 'newBackgroundTab', 'notes?words=javascript'],
  ] as const)('opens %s', async (_, entered, where, path) => {
    const { openEntered } = await import('../../utils/extension/omnibox');
    await openEntered(entered, where);
    expect(opened[0]?.url).toContain(path);
    expect(opened[0]?.url).toMatch(/^(https:\/\/a\.example|chrome-extension:\/\/isoloir\/dashboard\.html#\/)/);
    expect(opened[0]?.how).toBe(where === 'currentTab' ? 'here' : 'new tab');
    expect(opened[0]?.active).toBe(where === 'currentTab' ? undefined : where === 'newForegroundTab');
  });

  it('is not missed where a browser has none', async () => {
    Object.assign(fakeBrowser, { omnibox: undefined });
    const { followOmnibox } = await import('../../utils/extension/omnibox');
    expect(followOmnibox).not.toThrow();
  });
});
