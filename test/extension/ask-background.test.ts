import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '../../utils/extension';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A background that begins to listen only after `deaf` messages, and how often it was called. */
function backgroundAfter(deaf: number, error = 'Could not establish connection. Receiving end does not exist.') {
  vi.useFakeTimers();
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (let call = 0; call < deaf; call++) sent.mockRejectedValueOnce(new Error(error));
  sent.mockImplementation(() => Promise.resolve(JSON.parse('{"answered":[]}')));
  return sent;
}

it('a view that opens before its background listens asks again, and gets its answer', async () => {
  const sent = backgroundAfter(2);
  const answer = askBackground('newestNotes', { limit: 5 });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual([]);
  expect(sent).toHaveBeenCalledTimes(3);
});

it('gives up in words when nobody ever listens', async () => {
  backgroundAfter(20);
  const answer = expect(askBackground('newestNotes', { limit: 5 })).rejects.toThrow('no_answer');
  await vi.runAllTimersAsync();
  await answer;
});

it('asks again where the background was ended before it answered: everything may be asked twice', async () => {
  const sent = backgroundAfter(1, 'The message port closed before a response was received.');
  const answer = askBackground('newestNotes', { limit: 5 });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual([]);
  expect(sent).toHaveBeenCalledTimes(2);
});

it('asks nobody again after the extension was updated under an open view', async () => {
  const sent = backgroundAfter(1, 'Extension context invalidated.');
  await expect(askBackground('newestNotes', { limit: 5 })).rejects.toThrow('no_answer');
  expect(sent).toHaveBeenCalledTimes(1);
});

it('does not wait for ever to hear that a note was kept', async () => {
  vi.useFakeTimers();
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => {}));
  const note = { site: 'a.example', target: { source: 'https://a.example/', title: '' }, body: 'words' };
  const answer = expect(askBackground('saveNote', { note })).rejects.toThrow('no_answer');
  await vi.runAllTimersAsync();
  await answer;
  expect(sent.mock.calls.length).toBeGreaterThan(1);
});
