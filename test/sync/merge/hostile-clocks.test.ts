import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Change, type Clock, type Heads, joinHeads, NO_HEADS } from '../../../utils/sync';
import { MOST_COUNTED } from '../../../utils/sync/change';
import { Device, KEY, quickSigner } from './a-device';
import { noteOf } from './any-object';

const STRETCHES = ['AAAAAAAAAAA', 'AAAAAAAAAAE', 'AAAAAAAAAAI'];

/** Changes whose clocks say anything at all: numbers given twice, pasts left out, futures claimed. */
const anyChanges = fc
  .array(fc.record({ at: fc.nat(2), counts: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)) }), { maxLength: 6 })
  .map((list) => list.map(({ at, counts }, nth) => changeOf(STRETCHES[at] ?? '', counts, nth)));

function changeOf(stretch: string, counts: readonly number[], nth: number): Change {
  const clock: Clock = { [stretch]: 1 };
  for (const [at, count] of counts.entries()) {
    const name = STRETCHES[at];
    if (name !== undefined && count > 0) clock[name] = count;
  }
  const signature = `${String(nth).padStart(85, 'A')}A`;
  return {
    object: KEY,
    stretch,
    clock,
    state: null,
    author: quickSigner('h').id,
    at: '2026-01-01T00:00:00Z',
    signature,
  };
}

describe('clocks that lie', () => {
  it('lead to the same heads in any order, however often a change comes', () => {
    fc.assert(
      fc.property(anyChanges, fc.array(fc.nat(5), { maxLength: 20 }), (changes, again) => {
        const straight = changes.reduce<Heads>(joinHeads, NO_HEADS);
        const some = again.flatMap((at) => changes[at] ?? []);
        const mixed = [...some, ...changes.toReversed(), ...some].reduce<Heads>(joinHeads, NO_HEADS);
        expect(mixed).toEqual(straight);
      }),
      { numRuns: 300 },
    );
  });

  it('cannot push out another change by taking its number', () => {
    const [one, other] = [0, 1].map((nth) => changeOf('AAAAAAAAAAA', [1, 0, 0], nth));
    const heads = [one, other].flatMap((change) => change ?? []).reduce<Heads>(joinHeads, NO_HEADS);
    expect(heads.changes).toHaveLength(2);
  });

  it('cannot keep anybody from changing an object, though they claim all numbers of a stretch', async () => {
    const device = new Device('a');
    await device.say(noteOf({ body: 'mine' }));
    const liar = changeOf('AAAAAAAAAAA', [1, 0, 0], 0);
    device.take([{ ...liar, clock: { ...liar.clock, [device.stretch]: MOST_COUNTED } }]);
    expect(device.said()).toBeNull();
    const change = await device.say(noteOf({ body: 'mine again' }));
    expect(device.said()?.fields.body).toBe('mine again');
    expect(Change.safeParse(change).success).toBe(true);
  });

  it('may be as long as is allowed: the next change still is one that all take', async () => {
    const device = new Device('a');
    const clock: Clock = Object.fromEntries(
      Array.from({ length: 19_999 }, (_, at) => [`${String(at).padStart(10, 'A')}A`, 1]),
    );
    device.take([{ ...changeOf('AAAAAAAAAAE', [], 0), clock: { ...clock, AAAAAAAAAAE: 1 } }]);
    const change = await device.say(noteOf({ body: 'x' }));
    expect(Change.safeParse(change).success).toBe(true);
    expect(device.heads.changes).toEqual([change]);
  });

  it('are refused where they do not count their own change, or name no stretch', () => {
    const change = { ...changeOf('AAAAAAAAAAA', [1, 0, 0], 0), signature: `${'A'.repeat(85)}A` };
    expect(Change.safeParse(change).success).toBe(true);
    for (const wrong of [
      { ...change, clock: {} },
      { ...change, clock: { ...change.clock, constructor: 1 } },
      { ...change, stretch: 'constructor', clock: JSON.parse('{"constructor":1}') },
      { ...change, clock: { AAAAAAAAAAA: 0 } },
      { ...change, clock: { AAAAAAAAAAA: 1.5 } },
      { ...change, clock: { AAAAAAAAAAA: MOST_COUNTED + 1 } },
    ]) {
      expect(Change.safeParse(wrong).success).toBe(false);
    }
  });
});
