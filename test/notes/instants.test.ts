import { describe, expect, it } from 'vitest';
import { hairLater, latest, newestFirst, nextInstant } from '../../utils/notes/instants';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const END = '9999-12-31T23:59:59.999Z';

describe('the latest of instants', () => {
  it.each([
    ['is now where nothing is named', [], NOW.toISOString()],
    ['is now where all are earlier', ['2020-01-01T00:00:00Z'], NOW.toISOString()],
    ['is the one that is later', ['2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z'], '2030-01-01T00:00:00.000Z'],
    ['is never later than can be written', ['+010000-01-01T00:00:00.000Z'], END],
  ])('%s', (_, instants, expected) => {
    expect(latest(NOW, ...instants)).toBe(expected);
  });
});

describe('the instant of a change', () => {
  it.each([
    ['is now', '2020-01-01T00:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['is a millisecond later where two fall together', '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.001Z'],
    ['is a millisecond later where the clock went back', '2027-01-01T00:00:00Z', '2027-01-01T00:00:00.001Z'],
    ['is the last there is just before the end of time', '9999-12-31T23:59:59.998Z', END],
    ['is a hair later at the end of time', END, '9999-12-31T23:59:59.9991Z'],
  ])('%s', (_, before, expected) => {
    expect(nextInstant(NOW, before)).toBe(expected);
  });

  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.0001Z'],
    ['2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.51Z'],
    ['2026-01-01T00:00:00.123456789Z', '2026-01-01T00:00:00.1234567891Z'],
  ])('a hair later than %s is %s, in the same millisecond', (instant, later) => {
    expect(hairLater(instant)).toBe(later);
    if (instant.includes('.')) expect(Date.parse(later) - Date.parse(instant)).toBeLessThan(20);
    expect(sorted([instant, later])).toEqual([later, instant]);
  });
});

/** Ids are given in the order of the list, unless they are named. */
const sorted = (instants: string[]) =>
  newestFirst(instants.map((modified, at) => ({ id: String(at), modified }))).map(({ modified }) => modified);

describe('newest first', () => {
  it.each([
    ['days', ['2026-01-03T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z']],
    ['seconds with and without a fraction', ['2026-01-01T00:00:01Z', '2026-01-01T00:00:00.9Z', '2026-01-01T00:00:00Z']],
    ['fractions of one millisecond', ['2026-01-01T00:00:00.00012Z', '2026-01-01T00:00:00.0001Z']],
    ['more digits of one millisecond', ['2026-01-01T00:00:00.123456Z', '2026-01-01T00:00:00.12345Z']],
    ['what is no instant behind all others', ['2026-01-01T00:00:00Z', '1971-01-01T00:00:00Z', 'yesterday']],
  ])('holds for %s, whatever the order before', (_, expected) => {
    expect(sorted([...expected])).toEqual(expected);
    expect(sorted([...expected].reverse())).toEqual(expected);
    expect(sorted([...expected.slice(1), ...expected.slice(0, 1)])).toEqual(expected);
  });

  it('puts what was changed in one instant in the order of ids, so that two sortings agree', () => {
    const one = (id: string) => ({ id, modified: '2026-01-01T00:00:00Z' });
    const ids = (order: string[]) => newestFirst(order.map(one)).map(({ id }) => id);
    for (const order of [
      ['c', 'a', 'b'],
      ['b', 'c', 'a'],
      ['a', 'b', 'c'],
    ]) {
      expect(ids(order)).toEqual(['a', 'b', 'c']);
    }
  });
});
