// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { answerReading } from '../../utils/extension/answer-reading';
import type { PageRuntime } from '../../utils/extension/from-page';
import { readPage } from '../../utils/facts';

type Listener = Parameters<PageRuntime['onMessage']['addListener']>[0];
const listeners: Listener[] = [];
const runtime: PageRuntime = {
  id: 'isoloir',
  getURL: (path) => path,
  sendMessage: async () => expect.fail('it says nothing by itself'),
  onMessage: { addListener: (listener) => void listeners.push(listener), removeListener: () => {} },
};

beforeEach(() => {
  listeners.length = 0;
  globalThis.isoloirScripts = undefined;
  document.title = 'a page';
  document.body.innerHTML = '<p>Some words</p>';
});

it('answers the order to read with what the page says of itself, once, however often it is put there', () => {
  answerReading(readPage, window, runtime);
  answerReading(readPage, window, runtime);
  const answer = vi.fn();
  for (const listener of listeners) listener({ order: 'readPage' }, {}, answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: 'a page', text: 'Some words' }));
});

it('leaves messages that are no such order to others', () => {
  answerReading(readPage, window, runtime);
  const answer = vi.fn();
  for (const message of [null, 'readPage', { changed: 'notes' }, { order: 'sidebar', state: 'open' }]) {
    for (const listener of listeners) listener(message, {}, answer);
  }
  expect(answer).not.toHaveBeenCalled();
});

it('leaves the page as it is', () => {
  const before = document.documentElement.outerHTML;
  answerReading(readPage, window, runtime);
  for (const listener of listeners) listener({ order: 'readPage' }, {}, () => {});
  expect(document.documentElement.outerHTML).toBe(before);
});
