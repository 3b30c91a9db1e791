import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, digestOf, type Heads, joinHeads, NO_HEADS, objectSaid, objectText } from '../../../utils/sync';
import { Device } from './a-device';
import { anyFields, noteOf } from './any-object';

/** How often each of the first three is tried: with the others of this folder, ten thousand in all. */
const RUNS = 2_500;

/** What happens to a few devices that share one note: it is written, deleted, handed over, restarted, put back from a backup. */
const anyDeed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('say' as const), who: fc.nat(2), fields: anyFields }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), who: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send' as const), who: fc.nat(2), to: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wake' as const), who: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('keep' as const), who: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), who: fc.nat(2) }) },
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

describe('one note on several devices', () => {
  it('is the same whatever the order, the doubles and the ways in which changes came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 8 }), fc.nat(), async (deeds, seed) => {
        const chance = chanceOf(seed);
        const changes = await live(deeds);
        const straight = joined(changes);
        const mixed = joined(shuffled([...changes, ...some(changes, chance)], chance));
        expect(mixed).toEqual(straight);
        expect(await digest(mixed)).toBe(await digest(straight));
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same for devices that each had a part, once all parts were handed on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 8 }), fc.nat(), async (deeds, seed) => {
        const chance = chanceOf(seed);
        const changes = await live(deeds);
        const parts: Change[][] = [[], [], []];
        for (const change of changes) parts[chance() % 3]?.push(change);
        const known = parts.map(joined);
        // Heads are all that a device hands on: what they replace is never asked for again.
        const all = known.map((heads) => known.reduce((sum, { changes }) => changes.reduce(joinHeads, sum), heads));
        const texts = all.map((heads) => objectText(objectSaid(heads)));
        expect(new Set(texts).size).toBe(1);
        expect(texts[0]).toBe(objectText(objectSaid(joined(changes))));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every state that nobody overwrote knowingly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 8 }), async (deeds) => {
        const changes = await live(deeds);
        const heads = joined(changes);
        for (const change of changes) {
          const known = changes.some(
            (other) => other !== change && (other.clock[change.stretch] ?? 0) >= (change.clock[change.stretch] ?? 0),
          );
          expect(heads.changes.includes(change)).toBe(!known);
        }
        if (heads.changes.some(({ state }) => state !== null)) expect(objectSaid(heads)).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

async function live(deeds: readonly Deed[]): Promise<Change[]> {
  const devices = ['a', 'b', 'c'].map((letter) => new Device(letter));
  const backups: Heads[] = devices.map(() => NO_HEADS);
  for (const deed of deeds) {
    const device = devices[deed.who];
    if (device === undefined) continue;
    if (deed.do === 'say') await device.say(noteOf(deed.fields));
    if (deed.do === 'delete') await device.say(null);
    if (deed.do === 'send') devices[deed.to]?.take(device.heads.changes);
    if (deed.do === 'wake') device.wake();
    if (deed.do === 'keep') backups[deed.who] = device.heads;
    if (deed.do === 'restore') {
      device.heads = backups[deed.who] ?? NO_HEADS;
      device.wake();
    }
  }
  return devices.flatMap(({ made }) => made);
}

function joined(changes: readonly Change[]): Heads {
  return changes.reduce<Heads>(joinHeads, NO_HEADS);
}

function digest(heads: Heads): Promise<string> {
  const object = objectSaid(heads);
  return digestOf(object === null ? [] : [object]);
}

/** Numbers that look like chance, the same ones for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

function some<T>(list: readonly T[], chance: () => number): T[] {
  return list.filter(() => chance() % 2 === 0);
}

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  return list
    .map((item) => ({ item, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
