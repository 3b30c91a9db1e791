import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellDate } from '../../utils/sharing/telling/tell-date';

afterEach(() => vi.unstubAllEnvs());

describe('a date', () => {
  it.each([
    ['2026', '2026'],
    ['2026-11', 'novembre 2026'],
    ['2026-11-01', '1 novembre 2026'],
    ['', ''],
    ['last week', 'last week'],
    ['2026-13-45', '2026-13-45'],
  ])('is told as exactly as it is known: %s', (iso, told) => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(tellDate(iso, 'fr')).toBe(told);
  });

  it('of an instant is the day it was where the reader lives', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(tellDate('2026-11-22T23:30:00.000Z', 'en')).toBe('November 23, 2026');
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(tellDate('2026-11-22T23:30:00.000Z', 'en')).toBe('November 22, 2026');
  });
});
