import { describe, expect, it } from 'vitest';
import { rowAfter } from '../../../components/library/row-keys';
import { NOTHING_SELECTED, tick } from '../../../components/library/selection';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

/** Ticks as they are set one after the other: `+c` ticks, `-c` unticks, with `^` Shift is held. */
function after(...presses: string[]): string {
  const selection = presses.reduce((before, press) => {
    const [, range, sign, id = ''] = /^(\^?)([+-])(\w)$/.exec(press) ?? [];
    return tick(before, ORDER, { id, on: sign === '+', range: range === '^' });
  }, NOTHING_SELECTED);
  return [...selection.ids].sort().join('');
}

describe('notes are ticked', () => {
  it.each([
    ['one by one', ['+b', '+d'], 'bd'],
    ['and unticked', ['+b', '+d', '-b'], 'd'],
    ['as a range downwards', ['+b', '^+d'], 'bcd'],
    ['as a range upwards', ['+d', '^+b'], 'bcd'],
    ['from the last one on', ['+a', '+d', '^+e'], 'ade'],
    ['and unticked as a range', ['+a', '^+e', '-b', '^-d'], 'ae'],
    ['alone, with Shift but nothing before', ['^+c'], 'c'],
  ])('%s', (_, presses, ids) => {
    expect(after(...presses)).toBe(ids);
  });

  it('alone where the one before is no longer shown', () => {
    const before = { ids: new Set(['z']), anchor: 'z' };
    expect([...tick(before, ORDER, { id: 'c', on: true, range: true }).ids]).toEqual(['z', 'c']);
  });
});

describe('keys lead from note to note', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['PageDown', 95, 99],
    ['PageUp', 30, 20],
    [' ', 3, null],
    ['constructor', 3, null],
  ])('%s from %i to %s', (key, from, to) => {
    expect(rowAfter(key, from, 100)).toBe(to);
  });
});
