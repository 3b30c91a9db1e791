import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_A_DAY, spendRequest } from '../../utils/extension/request-budget';

beforeEach(() => fakeBrowser.reset());

const day = new Date('2026-05-01T12:00:00Z');
const nextDay = new Date('2026-05-02T00:10:00Z');

it('a site’s server is asked forty times a day, however many ask at once, and again the next day', async () => {
  const spent = await Promise.all(Array.from({ length: MOST_A_DAY + 5 }, () => spendRequest('campaign.example', day)));
  expect(spent.filter(Boolean)).toHaveLength(40);
  expect(await spendRequest('other.example', day)).toBe(true);
  expect(await spendRequest('campaign.example', nextDay)).toBe(true);
});

it('goes on counting where a background was ended and another began', async () => {
  const spent: boolean[] = [];
  for (let at = 0; at < MOST_A_DAY + 5; at += 1) {
    if (at % 15 === 0) vi.resetModules();
    const anew = await import('../../utils/extension/request-budget');
    spent.push(await anew.spendRequest('campaign.example', day));
  }
  expect(spent.filter(Boolean)).toHaveLength(40);
});

it('is counted in memory alone', async () => {
  await spendRequest('campaign.example', day);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('names no site, even in memory', async () => {
  await spendRequest('campaign.example', day);
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('campaign');
});
