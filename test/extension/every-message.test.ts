import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import type { MessageName } from '../../utils/extension';
import { answerMessages, type Handlers } from '../../utils/extension/answer-messages';
import { messages } from '../../utils/extension/messages';
import { type Caller, maySend, type SenderFacts } from '../../utils/extension/sender-of';
import { changeTab, type TabRecord } from '../../utils/extension/tab-records';
import { OTHER_TAB, OTHER_TOKEN, OWN_ID, OWN_URL, SENDERS, TAB, TOKEN } from './every-sender';
import { NEVER, payloadsOf } from './hostile-payloads';

const NAMES = Object.keys(messages) as MessageName[];
type Listener = (message: unknown, sender: SenderFacts) => Promise<unknown> | undefined;

/** What was handed to a handler since the test began. */
const handled: [name: string, payload: unknown, caller: Caller][] = [];
let send: Listener;

const record = (token: string): TabRecord => ({
  group: 'campaign.example',
  site: 'campaign.example',
  url: 'https://campaign.example/',
  incognito: false,
  token,
  state: { status: 'examining' },
  sidebar: 'tab',
});

beforeEach(async () => {
  fakeBrowser.reset();
  handled.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(OWN_ID);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(OWN_URL);
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const noting = NAMES.map((name) => [
    name,
    (payload: unknown, caller: Caller) => void handled.push([name, payload, caller]),
  ]);
  answerMessages(Object.fromEntries(noting) as Handlers);
  send = listen.mock.calls[0]?.[0] as unknown as Listener;
  await changeTab(TAB, () => record(TOKEN));
  await changeTab(OTHER_TAB, () => record(OTHER_TOKEN));
});
afterEach(() => vi.restoreAllMocks());

describe.each(SENDERS)('%s', (_, facts, heardAs) => {
  it(`is heard ${heardAs ? `as a ${heardAs}` : 'by nobody'}, whatever it sends`, async () => {
    for (const message of NAMES) {
      const may = heardAs !== null && maySend(heardAs, messages[message].from);
      // No message carries nothing at all: whoever may send it is told so, and nobody else learns even that.
      const reply = { failed: true, reason: may ? 'bad_message' : 'not_allowed' };
      expect([message, await send({ message, payload: null }, facts)]).toEqual([message, reply]);
    }
    expect(handled).toEqual([]);
  });
});

const view = { id: OWN_ID, url: `${OWN_URL}popup.html` };
const page = { id: OWN_ID, url: 'https://campaign.example/', frameId: 0, tab: { id: TAB, incognito: false } };
const frame = { ...page, url: `${OWN_URL}sidebar.html#${TOKEN}`, frameId: 3 };

it('what a page may send is what its scripts need, and nothing of it tells what is kept', () => {
  const fromPages = NAMES.filter((name) => messages[name].from === 'page');
  expect(fromPages.sort()).toEqual(['formFocused', 'frameState', 'pageSeen']);
});

it.each([
  ['no envelope', 'hello'],
  ['nothing', undefined],
  ['a list', [{ message: 'getReport', payload: {} }]],
  ['a number for a name', { message: 7, payload: {} }],
  ['an object for a name', { message: { toString: 'getReport' }, payload: {} }],
  ['the word of our parsing page', { parse: { url: 'https://x.example/', text: '' } }],
])('leaves %s to others', (_, message) => {
  expect(send(message, view)).toBeUndefined();
});

it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'getreport', 'getReport '])(
  'knows no message “%s”',
  async (message) => {
    expect(await send({ message, payload: {} }, view)).toEqual({ failed: true, reason: 'unknown_message' });
  },
);

it('goes by the tab a sender stands in, not by the one it names', async () => {
  await send({ message: 'frameState', payload: { tabId: OTHER_TAB } }, page);
  await send({ message: 'getReport', payload: { tabId: OTHER_TAB } }, frame);
  expect(handled.map(([name, , caller]) => [name, caller.tabId])).toEqual([
    ['frameState', TAB],
    ['getReport', TAB],
  ]);
});

it('takes no prototype for a setting', async () => {
  const payload = JSON.parse('{"settings":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}');
  await send({ message: 'setSettings', payload }, view);
  expect(handled.map(([, handed]) => JSON.stringify(handed))).toEqual(['{"settings":{}}']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe.each(NAMES)('%s', (name) => {
  const { payload: schema, from } = messages[name];
  const sender = { page, frame, view }[from];

  it('refuses what does not fit it without anything being done, and tells nothing by it', async () => {
    for (const [what, payload] of payloadsOf(schema)) {
      const reply = await send({ message: name, payload }, sender);
      expect([what, reply]).toEqual([what, { failed: true, reason: 'bad_message' }]);
    }
    expect(handled).toEqual([]);
  });

  it('has no part that takes what no part may be', () => {
    for (const [key, part] of Object.entries(schema.shape)) {
      for (const [what, value] of NEVER)
        expect([key, what, z.safeParse(part, value).success]).toEqual([key, what, false]);
    }
  });

  it('hands on nothing that it does not name, whatever it is sent', async () => {
    const known = new Set(Object.keys(schema.shape));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (payload) => {
        handled.length = 0;
        const reply = await send({ message: name, payload }, sender);
        const fits = z.safeParse(schema, payload).success;
        expect(reply).toEqual(fits ? { answered: undefined } : { failed: true, reason: 'bad_message' });
        expect(handled).toHaveLength(fits ? 1 : 0);
        for (const key of Object.keys(handled[0]?.[1] ?? {})) expect(known).toContain(key);
      }),
      { numRuns: 60 },
    );
  });
});
