import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOne, Refused } from '../../utils/extension/answer-messages';
import type { Caller } from '../../utils/extension/sender-of';
import { changeTab } from '../../utils/extension/tab-records';
import { allHandlers } from './all-handlers';

const view: Caller = { from: 'view', url: 'chrome-extension://isoloir/popup.html', incognito: false };
const page: Caller = { from: 'page', url: 'https://campaign.example/', tabId: 7, incognito: false };
const frame: Caller = { ...page, from: 'frame', url: 'chrome-extension://isoloir/sidebar.html', token: 'secret' };

beforeEach(async () => {
  fakeBrowser.reset();
  await changeTab(7, () => ({
    group: 'campaign.example',
    site: 'campaign.example',
    url: page.url,
    incognito: false,
    token: 'secret',
    state: { status: 'examining' },
    sidebar: 'tab',
  }));
});
afterEach(() => vi.restoreAllMocks());

it('answers what it is asked', async () => {
  expect(await answerOne({ message: 'getSettings', payload: {} }, view, allHandlers)).toEqual({
    answered: {
      sidebar: 'open',
      sidebarWidth: 360,
      tabAt: 0.5,
      locale: 'auto',
      highlights: false,
      weeklyBackup: false,
      author: '',
      viewer: '',
      mastodon: '',
    },
  });
});

it('tells our script in a page how the sidebar stands, and the token for its frame', async () => {
  expect(await answerOne({ message: 'frameState', payload: {} }, page, allHandlers)).toEqual({
    answered: { state: 'tab', token: 'secret', width: 360, tabAt: 0.5 },
  });
});

it('lets in a frame that shows its tab’s token', async () => {
  expect(await answerOne({ message: 'getSettings', payload: {} }, frame, allHandlers)).toHaveProperty('answered');
});

it.each([
  ['a message nobody knows', 'formatDisk', view, 'unknown_message'],
  ['a name every object has', 'toString', view, 'unknown_message'],
  ['a payload that does not fit', 'setOverride', view, 'bad_message'],
  ['a sender nobody could place', 'getSettings', null, 'not_allowed'],
  ['a page asking for notes', 'newestNotes', page, 'not_allowed'],
  ['a frame asking for all notes', 'notesChunk', frame, 'not_allowed'],
  ['a frame asking for what changed', 'notesSince', frame, 'not_allowed'],
  ['a frame asking for the directory', 'directory', frame, 'not_allowed'],
  ['a frame changing many notes', 'changeNotes', frame, 'not_allowed'],
  ['a frame changing settings', 'setSettings', frame, 'not_allowed'],
  ['a frame with a made-up token', 'getSettings', { ...frame, token: 'guess' }, 'not_allowed'],
  ['a frame without a token', 'getSettings', { ...frame, token: '' }, 'not_allowed'],
  ['a frame in a tab of which nothing is known', 'getSettings', { ...frame, tabId: 8 }, 'not_allowed'],
] as const)('refuses %s', async (_, message, caller, reason) => {
  expect(await answerOne({ message, payload: {} }, caller, allHandlers)).toEqual({ failed: true, reason });
});

it.each([
  ['a reason that has words', new Refused('private_window'), 'private_window'],
  ['an error without a reason', new Error('boom'), 'internal'],
  ['a reason that is no key', Object.assign(new Error(), { reason: 'a secret path: /home' }), 'internal'],
])('tells the asker of %s', async (_, error, reason) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const failing = { ...allHandlers, getSettings: () => Promise.reject(error) };
  expect(await answerOne({ message: 'getSettings', payload: {} }, view, failing)).toEqual({ failed: true, reason });
});

const draft = (site: string) => ({
  note: { site, target: { source: `https://${site}/`, title: '' }, body: 'what I think' },
});

it.each([
  ['a note about another site, from a frame', draft('other.example'), frame, 'not_allowed'],
  ['a note from a private window', draft('campaign.example'), { ...frame, incognito: true }, 'private_window'],
] as const)('does not keep %s', async (_, payload, caller, reason) => {
  expect(await answerOne({ message: 'saveNote', payload }, caller, allHandlers)).toEqual({ failed: true, reason });
});

it('does not show a frame the notes of another site', async () => {
  expect(await answerOne({ message: 'siteNotes', payload: { site: 'other.example' } }, frame, allHandlers)).toEqual({
    failed: true,
    reason: 'not_allowed',
  });
});
