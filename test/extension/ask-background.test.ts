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
  const answer = askBackground('allNotes', {});
  await vi.runAllTimersAsync();
  expect(await answer).toEqual([]);
  expect(sent).toHaveBeenCalledTimes(3);
});

it('gives up in words when nobody ever listens', async () => {
  backgroundAfter(20);
  const answer = expect(askBackground('allNotes', {})).rejects.toThrow('no_answer');
  await vi.runAllTimersAsync();
  await answer;
});

it('never sends twice what may have been heard', async () => {
  const sent = backgroundAfter(1, 'The message port closed before a response was received.');
  await expect(askBackground('allNotes', {})).rejects.toThrow('no_answer');
  expect(sent).toHaveBeenCalledTimes(1);
});
