import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, keyText, type ObjectKind, objectText, type SharedObject, tidyObject } from '../../../utils/sync';
import { canonicalText } from '../../../utils/sync/merge/canonical-text';
import { Device } from './a-device';
import { anyFields, noteOf } from './any-object';

describe('the canonical text', () => {
  it('is JSON of the same value, whatever the order in which it was written', () => {
    expect(canonicalText({ b: [1, { d: null, c: '"' }], a: -0, '10': true, '9': 'é' })).toBe(
      '{"10":true,"9":"é","a":0,"b":[1,{"c":"\\"","d":null}]}',
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalText(json))).toEqual(json);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a tidy object', () => {
  it('has texts and sets always, sets in order and without doubles', () => {
    expect(tidyObject(noteOf({})).fields).toEqual({ body: '', tags: [] });
    expect(tidyObject(noteOf({ tags: ['b', 'a', 'b', 'é', 'Z'] })).fields.tags).toEqual(['Z', 'a', 'b', 'é']);
    expect(tidyObject({ kind: 'mark', id: 'm', fields: { tags: ['b', 'a'] } }).fields).toEqual({ tags: ['b', 'a'] });
  });

  it('is tidy still when it is tidied again', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const tidied = tidyObject(noteOf(fields));
        expect(tidyObject(tidied)).toEqual(tidied);
        expect(objectText(tidied)).toBe(objectText(noteOf(fields)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('objects of every kind', () => {
  it.each<ObjectKind>(['note', 'mark', 'policy'])('come back as they were: %s', async (kind) => {
    const fields = {
      body: 'x',
      tags: ['y', 'x'],
      deep: { list: [[1, 2.5, -3e100, 2 ** 53], {}, []], none: null },
      empty: '',
    };
    const object = { kind, id: '1', fields };
    const device = new Device('a');
    await device.say({ ...object, kind: 'note', id: 'n' });
    expect(objectText(device.said())).toBe(objectText({ ...object, kind: 'note', id: 'n' }));
    expect(objectText(await said(object))).toBe(objectText(object));
  });

  it('may be as large as a long policy', async () => {
    const passages = Array.from({ length: 6_000 }, (_, at) => ({ text: `${at} ${'personal data '.repeat(30)}` }));
    const policy: SharedObject = { kind: 'policy', id: '1', fields: { passages } };
    expect(objectText(await said(policy))).toBe(objectText(policy));
  });
});

describe('the digest', () => {
  const [one, two] = [noteOf({ body: 'one' }, '1'), noteOf({ body: 'two' }, '2')];

  it('is the same in any order, and another for anything that differs', async () => {
    const digest = await digestOf([one, two]);
    expect(digest).toMatch(/^[\w-]{43}$/);
    expect(await digestOf([two, one])).toBe(digest);
    const mark: SharedObject = { ...one, kind: 'mark' };
    for (const other of [
      [],
      [one],
      [one, one],
      [one, noteOf({ body: 'two ' }, '2')],
      [one, { ...two, id: '3' }],
      [mark, two],
    ]) {
      expect(await digestOf(other)).not.toBe(digest);
    }
  });

  it('names objects by kind and id', () => {
    expect(keyText(one)).toBe('note/1');
  });
});

async function said(object: SharedObject): Promise<SharedObject | null> {
  const { makeChange, joinHeads, NO_HEADS, newStretch, objectSaid } = await import('../../../utils/sync');
  const { quickSigner, SPACE } = await import('./a-device');
  const change = await makeChange({
    heads: NO_HEADS,
    key: object,
    object,
    space: SPACE,
    signer: quickSigner('a'),
    stretch: newStretch(),
    at: '2026-01-01T00:00:00Z',
  });
  return change === null ? null : objectSaid(joinHeads(NO_HEADS, change));
}
