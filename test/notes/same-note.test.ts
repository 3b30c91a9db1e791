import { expect, it } from 'vitest';
import { isSame } from '../../utils/notes/same-note';

it.each<[unknown, unknown]>([
  [1, 1],
  ['a', 'a'],
  [null, null],
  [undefined, undefined],
  [{}, {}],
  [[], []],
  [{ a: 1 }, { a: 1 }],
  [
    { a: 1, b: { c: ['x', { d: null }] } },
    { b: { c: ['x', { d: null }] }, a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [{ a: 1 }, { b: undefined, a: 1 }],
])('%j and %j hold the same', (one, other) => {
  expect(isSame(one, other)).toBe(true);
  expect(isSame(other, one)).toBe(true);
});

it.each<[unknown, unknown]>([
  [1, 2],
  ['1', 1],
  [null, undefined],
  [null, {}],
  [undefined, {}],
  ['', {}],
  [1, {}],
  [true, {}],
  ['a', { 0: 'a' }],
  ['a', ['a']],
  [[], {}],
  [['a'], { 0: 'a' }],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [['a'], ['a', 'a']],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [
    { a: 1, b: undefined },
    { a: 1, c: 2 },
  ],
  [{ a: { b: 1 } }, { a: { b: 2 } }],
  [{ a: null }, { a: {} }],
])('%j and %j do not', (one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(other, one)).toBe(false);
});
