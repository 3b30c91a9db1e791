import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paceTabs } from '../../utils/extension/pace-tabs';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const paced = () => {
  const follow = vi.fn(async () => {});
  return { follow, tell: paceTabs(follow) };
};
const page = (number: number) => `https://www.example.org/${number}`;

it('an ordinary tab is followed at once, change by change', async () => {
  const { follow, tell } = paced();
  await tell(1, { status: 'loading', url: page(1) }, page(1));
  await tell(1, { status: 'complete' }, page(1));
  expect(follow.mock.calls).toEqual([
    [1, { status: 'loading', url: page(1) }, page(1)],
    [1, { status: 'complete' }, page(1)],
  ]);
});

it('a page that writes its history a thousand times is followed some twenty times, and to where it ends', async () => {
  const { follow, tell } = paced();
  for (let number = 0; number < 1_000; number += 1)
    void tell(1, { status: 'complete', url: page(number) }, page(number));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(follow.mock.calls.length).toBeLessThan(25);
  expect(follow).toHaveBeenLastCalledWith(1, { status: 'complete' }, page(999));
});

it('one that goes on for a minute is followed a few times a second', async () => {
  const { follow, tell } = paced();
  for (let number = 0; number < 6_000; number += 1) {
    void tell(1, { url: page(number) }, page(number));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(follow.mock.calls.length).toBeLessThan(300);
  expect(follow.mock.calls.length).toBeGreaterThan(60);
});

it('keeps no other tab waiting, and is forgotten once the page rests', async () => {
  const { follow, tell } = paced();
  for (let number = 0; number < 1_000; number += 1) void tell(1, { url: page(number) }, page(number));
  await tell(2, { url: page(1) }, page(1));
  expect(follow).toHaveBeenLastCalledWith(2, { url: page(1) }, page(1));
  await vi.advanceTimersByTimeAsync(20_000);
  await tell(1, { url: page(5) }, page(5));
  expect(follow).toHaveBeenLastCalledWith(1, { url: page(5) }, page(5));
});

it('a title written ten thousand times is nothing to follow', async () => {
  const { follow, tell } = paced();
  for (let number = 0; number < 10_000; number += 1) await tell(1, {}, page(1));
  expect(follow).not.toHaveBeenCalled();
});
