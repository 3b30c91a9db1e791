import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Payload } from '../../utils/extension';
import { openPage } from '../../utils/extension/open-page';
import type { Caller } from '../../utils/extension/sender-of';
import { frameIn } from './background';

const popup: Caller = { from: 'view', url: 'chrome-extension://isoloir/popup.html', incognito: false };

let opened: string[];
beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://isoloir${path}`);
  Object.assign(fakeBrowser.tabs, {
    create: async ({ url }: { url: string }) => void opened.push(url.replace('chrome-extension://isoloir', '')),
    query: async () => [{ id: 12 }],
  });
});

it.each<[string, Payload<'openPage'>, Caller, string]>([
  ['the dashboard', { page: 'dashboard' }, popup, '/dashboard.html'],
  ['one site of it', { page: 'dashboard', site: 'a.example' }, popup, '/dashboard.html?site=a.example'],
  ['all notes', { page: 'dashboard', view: 'notes' }, popup, '/dashboard.html#/notes'],
  ['the directory', { page: 'dashboard', view: 'directory', site: 'a.example' }, popup, '/dashboard.html#/directory'],
  ['imports', { page: 'dashboard', view: 'transfer' }, popup, '/dashboard.html#/transfer'],
  [
    'what of a site can be shared, with the tab in front',
    { page: 'dashboard', view: 'share', site: 'a.example' },
    popup,
    '/dashboard.html#/share/a.example/12',
  ],
  [
    'for a frame, its own tab, whichever it names',
    { page: 'dashboard', view: 'share', site: 'a.example', tabId: 99 },
    frameIn(7),
    '/dashboard.html#/share/a.example/7',
  ],
  [
    'a site that would be more than one step of the way',
    { page: 'dashboard', view: 'share', site: 'a/../b#c', tabId: 5 },
    popup,
    '/dashboard.html#/share/a%2F..%2Fb%23c/5',
  ],
  ['the welcome page', { page: 'welcome', view: 'notes' }, popup, '/welcome.html'],
])('opens %s', async (_, payload, caller, path) => {
  await openPage(payload, caller);
  expect(opened).toEqual([path]);
});

it('opens what can be shared without a report where there is no tab', async () => {
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  await openPage({ page: 'dashboard', view: 'share', site: 'a.example' }, popup);
  expect(opened).toEqual(['/dashboard.html#/share/a.example/']);
});
