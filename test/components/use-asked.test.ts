// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAsked } from '../../components/hooks/use-asked';
import type { Settings } from '../../utils/extension';
import { tellViews } from '../../utils/extension/tell-views';

const settings = (locale: string): Settings => ({
  sidebar: 'open',
  sidebarWidth: 360,
  tabAt: 0.5,
  locale,
  highlights: false,
  weeklyBackup: false,
  author: '',
  viewer: '',
  mastodon: '',
});

/** Questions that wait until the test answers them, oldest first. */
const waiting: ((locale: string) => void)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  waiting.length = 0;
  const sendMessage = () => new Promise((answer) => waiting.push((locale) => answer({ answered: settings(locale) })));
  Object.assign(fakeBrowser.runtime, { sendMessage });
});
afterEach(cleanup);

it('does not lose what changed while the answer to something else was on its way', async () => {
  const { result } = renderHook(() => useAsked('getSettings', {}, ['settings']));
  await act(async () => waiting.shift()?.('first'));
  expect(result.current.value?.locale).toBe('first');

  // The change is told, and asked about, before the older answer to another question arrives.
  await act(() => tellViews({ changed: 'settings' }));
  await waitFor(() => expect(waiting).toHaveLength(1));
  act(() => result.current.put(settings('older')));
  for (const answer of waiting.splice(0)) await act(async () => answer('newest'));
  await waitFor(() => expect(result.current.value?.locale).toBe('newest'));
});

it('shows what was put where nothing is on its way', async () => {
  const { result } = renderHook(() => useAsked('getSettings', {}, ['settings']));
  await act(async () => waiting.shift()?.('first'));
  act(() => result.current.put(settings('put')));
  expect(result.current.value?.locale).toBe('put');
  expect(waiting).toEqual([]);
});
