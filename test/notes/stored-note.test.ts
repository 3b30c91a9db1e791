import { describe, expect, it } from 'vitest';
import {
  keyOf,
  plainKey,
  readAllStored,
  readStored,
  rewriteStored,
  withoutBeside,
} from '../../utils/notes/stored-note';
import { noteOf } from './note-of';

describe('a record', () => {
  it('without what stands beside the note keeps all else, what a later version wrote too', () => {
    const record = { ...noteOf(1), seq: 7, trashDay: 3, versionAt: '2026-01-01T00:00:00Z', colour: 'green' };
    expect(withoutBeside(record)).toEqual({ ...noteOf(1), colour: 'green' });
  });

  it('is read as a note without what stands beside it, or not at all', () => {
    expect(readStored({ ...noteOf(1), seq: 7, colour: 'green' })).toEqual(noteOf(1));
    expect(readStored({ ...noteOf(1), body: 42 })).toBeUndefined();
    expect(readStored(undefined)).toBeUndefined();
    expect(readAllStored([noteOf(1), { id: 'half' }, null, noteOf(2)])).toEqual([noteOf(1), noteOf(2)]);
  });
});

describe('keys', () => {
  it.each([
    ['a', 'a'],
    [7, 7],
    [['a', 1], 'a,1'],
    [new Date(0), String(new Date(0))],
    [undefined, 'undefined'],
  ])('%j is told as %j', (key, told) => {
    expect(plainKey(key)).toBe(told);
  });

  it.each<[unknown, string | number]>([
    [{ id: 'a' }, 'a'],
    [{ id: 7 }, 7],
    [{ site: 'a' }, ''],
    ['a', ''],
    [null, ''],
    [undefined, ''],
  ])('of the record %j is %j', (record, key) => {
    expect(keyOf(record)).toBe(key);
  });
});

describe('a record written anew', () => {
  it.each<[string, object, object, object, object]>([
    ['takes what changed', { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 3, b: 2 }, { a: 3, b: 2 }],
    ['loses what was taken away', { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1 }, { a: 1 }],
    ['gets what is new', { a: 1 }, { a: 1 }, { a: 1, b: 2 }, { a: 1, b: 2 }],
    ['keeps what we do not know', { a: 1, x: 9 }, { a: 1 }, { a: 2 }, { a: 2, x: 9 }],
    ['keeps it at every depth', { a: { b: 1, x: 9 } }, { a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 2, x: 9 } }],
    ['takes lists as wholes', { a: [1, 2, 3] }, { a: [1, 2] }, { a: [4] }, { a: [4] }],
    ['takes a list in place of fields', { a: { x: 9 } }, { a: {} }, { a: [1] }, { a: [1] }],
    ['takes fields in place of nothing', { a: null }, { a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['takes fields in place of a list', { a: [9] }, { a: [9] }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['takes nothing in place of fields', { a: { x: 9 } }, { a: {} }, { a: null }, { a: null }],
    ['takes fields that it could not read before', { a: { x: 9 } }, { a: 'cut' }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['takes fields whose record was none', { a: 'cut' }, { a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 2 } }],
  ])('%s', (_, record, before, after, expected) => {
    expect(rewriteStored({ ...record, id: 'one' }, { ...before, id: 'one' }, { ...after, id: 'one' })).toEqual({
      ...expected,
      id: 'one',
    });
  });

  it('keeps its own id whatever it is written with', () => {
    expect(rewriteStored({ id: 'one', a: 1 }, { id: 'one', a: 1 }, { id: 'two', a: 2 })).toEqual({ id: 'one', a: 2 });
  });
});
