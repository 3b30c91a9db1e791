import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import { type Command, onCommand } from '../../utils/extension/commands';
import { createMenus, nameMenus, onMenu } from '../../utils/extension/menus';
import { hasNativePanel, openNativePanel } from '../../utils/extension/native-panel';

interface Item {
  id: string;
  title: string;
  contexts: string[];
}
type Clicked = (info: { menuItemId: string; linkUrl?: string }, tab?: { id: number }) => void;
type Pressed = (command: string, tab?: { id: number }) => void;

let items: Item[];
let click: Clicked;
let press: Pressed;

beforeEach(() => {
  fakeBrowser.reset();
  items = [];
  vi.stubGlobal('fetch', async () => ({ json: async () => en }));
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => path);
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => 'en' },
    contextMenus: {
      removeAll: async () => {
        items = [];
      },
      create: (item: Item) => void items.push(item),
      update: async (id: string, change: Partial<Item>) =>
        void Object.assign(items.find((it) => it.id === id) ?? {}, change),
      onClicked: {
        addListener(listener: Clicked) {
          click = listener;
        },
      },
    },
    commands: {
      onCommand: {
        addListener(listener: Pressed) {
          press = listener;
        },
      },
    },
  });
});

const without = (name: string) => Object.assign(fakeBrowser, { [name]: undefined });

describe('the pages’ menu', () => {
  it('holds each way where it means something, in words', async () => {
    await createMenus();
    expect(items.map(({ title, contexts }) => [title, contexts.join()])).toEqual([
      ['Note these words in Isoloir', 'selection'],
      ['Check this link with Isoloir', 'link'],
      ['This is a campaign’s site', 'page'],
    ]);
  });

  it('is named anew in the language chosen', async () => {
    await createMenus();
    for (const item of items) item.title = '';
    await nameMenus();
    expect(items.every(({ title }) => title.length > 5)).toBe(true);
  });

  it('does what was pressed, and nothing else', () => {
    const done: unknown[] = [];
    const does = (name: string) => async (about: unknown) => void done.push([name, about]);
    onMenu({ note: does('note'), link: does('link'), campaign: does('campaign') });
    click({ menuItemId: 'note' }, { id: 7 });
    click({ menuItemId: 'link', linkUrl: 'https://a.example/' }, { id: 7 });
    click({ menuItemId: 'campaign' }, { id: 8 });
    click({ menuItemId: 'campaign' });
    click({ menuItemId: 'other' }, { id: 9 });
    expect(done).toEqual([
      ['note', 7],
      ['link', 'https://a.example/'],
      ['campaign', 8],
    ]);
  });

  it('is not missed where a browser has none, as on a telephone', async () => {
    without('contextMenus');
    await createMenus();
    await nameMenus();
    expect(() => onMenu({ note: vi.fn(), link: vi.fn(), campaign: vi.fn() })).not.toThrow();
  });
});

describe('the keyboard', () => {
  const work = () => {
    const asked: [Command, number][] = [];
    const does = (command: Command) => async (tabId: number) => void asked.push([command, tabId]);
    onCommand({
      'note-selection': does('note-selection'),
      'open-panel': does('open-panel'),
      'next-section': does('next-section'),
    });
    return asked;
  };

  it('acts in the very turn of the press, without which no panel opens', () => {
    const asked = work();
    press('open-panel', { id: 7 });
    expect(asked).toEqual([['open-panel', 7]]);
  });

  it('acts in the tab in front where the browser names none', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 12 }] });
    const asked = work();
    press('next-section');
    await vi.waitFor(() => expect(asked).toEqual([['next-section', 12]]));
  });

  it('leaves commands of others alone, and is not missed where a browser has none', () => {
    const asked = work();
    press('_execute_action', { id: 7 });
    expect(asked).toEqual([]);
    without('commands');
    expect(work).not.toThrow();
  });
});

describe('the browser’s own panel', () => {
  it.each([
    ['Chrome’s, of the tab', { sidePanel: { open: vi.fn(async () => {}) } }, true],
    ['Firefox’s', { sidebarAction: { open: vi.fn(async () => {}) } }, true],
    ['none, on a telephone', {}, false],
  ])('is %s', async (_, panels, has) => {
    expect(hasNativePanel(panels)).toBe(has);
    await openNativePanel(7, panels);
    for (const { open } of Object.values(panels)) expect(open).toHaveBeenCalledOnce();
  });
});
