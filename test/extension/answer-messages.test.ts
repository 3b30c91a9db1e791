import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerOne, type Handlers, Refused } from '../../utils/extension/answer-messages';
import { changeMessages } from '../../utils/extension/change-messages';
import { noteMessages } from '../../utils/extension/note-messages';
import { policyMessages } from '../../utils/extension/policy-messages';
import { readerMessages } from '../../utils/extension/reader-messages';
import type { Caller } from '../../utils/extension/sender-of';
import { settingsMessages } from '../../utils/extension/settings-messages';
import { tabMessages } from '../../utils/extension/tab-messages';
import { changeTab } from '../../utils/extension/tab-records';

const view: Caller = { from: 'view', url: 'chrome-extension://isoloir/popup.html', incognito: false };
const page: Caller = { from: 'page', url: 'https://campaign.example/', tabId: 7, incognito: false };
const frame: Caller = { ...page, from: 'frame', url: 'chrome-extension://isoloir/sidebar.html', token: 'secret' };
const handlers: Handlers = {
  ...tabMessages,
  ...policyMessages,
  ...noteMessages,
  ...settingsMessages,
  ...changeMessages,
  ...readerMessages,
};

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
  expect(await answerOne({ message: 'getSettings', payload: {} }, view, handlers)).toEqual({
    answered: { sidebar: 'open', locale: 'auto' },
  });
});

it('tells our script in a page how the sidebar stands, and the token for its frame', async () => {
  expect(await answerOne({ message: 'frameState', payload: {} }, page, handlers)).toEqual({
    answered: { state: 'tab', token: 'secret' },
  });
});

it('lets in a frame that shows its tab’s token', async () => {
  expect(await answerOne({ message: 'getSettings', payload: {} }, frame, handlers)).toHaveProperty('answered');
});

it.each([
  ['a message nobody knows', 'formatDisk', view, 'unknown_message'],
  ['a name every object has', 'toString', view, 'unknown_message'],
  ['a payload that does not fit', 'setOverride', view, 'bad_message'],
  ['a sender nobody could place', 'getSettings', null, 'not_allowed'],
  ['a page asking for notes', 'allNotes', page, 'not_allowed'],
  ['a frame asking for all notes', 'allNotes', frame, 'not_allowed'],
  ['a frame changing settings', 'setSettings', frame, 'not_allowed'],
  ['a frame with a made-up token', 'getSettings', { ...frame, token: 'guess' }, 'not_allowed'],
  ['a frame without a token', 'getSettings', { ...frame, token: '' }, 'not_allowed'],
  ['a frame in a tab of which nothing is known', 'getSettings', { ...frame, tabId: 8 }, 'not_allowed'],
] as const)('refuses %s', async (_, message, caller, reason) => {
  expect(await answerOne({ message, payload: {} }, caller, handlers)).toEqual({ failed: true, reason });
});

it.each([
  ['a reason that has words', new Refused('private_window'), 'private_window'],
  ['an error without a reason', new Error('boom'), 'internal'],
  ['a reason that is no key', Object.assign(new Error(), { reason: 'a secret path: /home' }), 'internal'],
])('tells the asker of %s', async (_, error, reason) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const failing = { ...handlers, getSettings: () => Promise.reject(error) };
  expect(await answerOne({ message: 'getSettings', payload: {} }, view, failing)).toEqual({ failed: true, reason });
});

const draft = (site: string) => ({
  note: { site, target: { source: `https://${site}/`, title: '' }, body: 'what I think' },
});

it.each([
  ['a note about another site, from a frame', draft('other.example'), frame, 'not_allowed'],
  ['a note from a private window', draft('campaign.example'), { ...frame, incognito: true }, 'private_window'],
] as const)('does not keep %s', async (_, payload, caller, reason) => {
  expect(await answerOne({ message: 'saveNote', payload }, caller, handlers)).toEqual({ failed: true, reason });
});

it('does not show a frame the notes of another site', async () => {
  expect(await answerOne({ message: 'siteNotes', payload: { site: 'other.example' } }, frame, handlers)).toEqual({
    failed: true,
    reason: 'not_allowed',
  });
});
