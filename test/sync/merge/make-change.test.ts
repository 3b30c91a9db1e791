import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictIn, joinHeads, NO_HEADS, objectSaid, objectText, type SharedObject } from '../../../utils/sync';
import { STATE_LIMITS } from '../../../utils/sync/merge/limits';
import { Device } from './a-device';
import { anyFields, noteOf } from './any-object';

const body = (device: Device): unknown => device.said()?.fields.body;

/** Two devices that know the same note. */
async function two(fields: SharedObject['fields']): Promise<[Device, Device]> {
  const [laptop, phone] = [new Device('a'), new Device('b')];
  await laptop.say(noteOf(fields));
  phone.take(laptop.made);
  return [laptop, phone];
}

async function meet(...devices: Device[]): Promise<void> {
  const changes = devices.flatMap(({ made }) => made);
  for (const device of devices) device.take(changes);
  const [first] = devices;
  for (const device of devices) expect(device.heads).toEqual(first?.heads);
}

describe('a change of an object', () => {
  it('makes its heads say exactly what was wanted, and nothing more needs to be said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(anyFields), { maxLength: 4 }), async (wishes) => {
        const device = new Device('a');
        for (const wish of wishes) {
          const wanted = wish && noteOf(wish);
          const before = objectText(device.said());
          const change = await device.say(wanted);
          expect(objectText(device.said())).toBe(objectText(wanted));
          expect(change === null).toBe(before === objectText(wanted));
          expect(await device.say(device.said())).toBeNull();
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('merges what two wrote at once into one text by letters, and keeps emoji, accents and flags whole', async () => {
    const cases = [
      ['One two three.', 'One 2 three.', 'One two three. Four', 'One 2 three. Four'],
      ['colour', 'colours', 'Colour', 'Colours'],
      ['a 😀 b', 'a 😁 b', 'a 😀 b!', 'a 😁 b!'],
      ['cafe\u0301', 'cafe', 'cafe\u0301s', 'cafes'],
      ['🇫🇷 first', '🇩🇪 first', '🇫🇷 first second', '🇩🇪 first second'],
      ['👩‍👩‍👧 x', '👩‍👧 x', '👩‍👩‍👧 x y', '👩‍👧 x y'],
      ['one\r\ntwo\r\n', 'one\r\n2\r\n', 'ONE\r\ntwo\r\n', 'ONE\r\n2\r\n'],
      ['', '', 'x', 'x'],
      ['我们投票', '我们都投票', '我们投票了', '我们都投票了'],
    ] as const;
    for (const [start, mine, hers, merged] of cases) {
      const [laptop, phone] = await two({ body: start });
      await laptop.say(noteOf({ body: mine }));
      await phone.say(noteOf({ body: hers }));
      await meet(laptop, phone);
      expect(body(laptop)).toBe(merged);
    }
  });

  it('brings sets together by their members', async () => {
    const [laptop, phone] = await two({ tags: ['kept', 'dropped'] });
    await laptop.say(noteOf({ tags: ['mine', 'kept'] }));
    await phone.say(noteOf({ tags: ['kept', 'dropped', 'hers'] }));
    await meet(laptop, phone);
    expect(laptop.said()?.fields.tags).toEqual(['hers', 'kept', 'mine']);
  });

  it('keeps other fields as wholes, each for itself; one that was taken away stays away', async () => {
    const [laptop, phone] = await two({ kind: 'note', about: { party: 'a', list: 'b' }, line: 1 });
    await laptop.say(noteOf({ kind: 'question', about: { party: 'a', list: 'b' } }));
    await phone.say(noteOf({ kind: 'note', about: { party: 'c' }, line: 1 }));
    await meet(laptop, phone);
    expect(laptop.said()?.fields).toEqual({ body: '', tags: [], kind: 'question', about: { party: 'c' } });
  });

  it('says of all instants of change the latest', async () => {
    for (const [mine, hers, latest] of [
      ['2026-01-02T00:00:00Z', '2026-01-02T00:00:00.001Z', '2026-01-02T00:00:00.001Z'],
      ['2026-01-03T00:00:00Z', '2026-01-02T00:00:00.001Z', '2026-01-03T00:00:00Z'],
      ['2026-01-03T00:00:00Z', 'no instant', '2026-01-03T00:00:00Z'],
    ] as const) {
      const [laptop, phone] = await two({ modified: '2026-01-01T00:00:00Z' });
      await laptop.say(noteOf({ modified: mine }));
      await phone.say(noteOf({ modified: hers }));
      await meet(laptop, phone);
      expect(laptop.said()?.fields.modified).toBe(latest);
    }
  });

  it('lets an edit win against a deletion made at the same time, and a deletion against what it knew', async () => {
    const [laptop, phone] = await two({ body: 'before' });
    await laptop.say(null);
    await phone.say(noteOf({ body: 'after' }));
    await meet(laptop, phone);
    expect(body(laptop)).toBe('after');
    expect(conflictIn(laptop.heads)?.map(({ object }) => object?.fields.body)).toContain(undefined);
    await laptop.say(null);
    await meet(laptop, phone);
    expect(phone.said()).toBeNull();
    expect(conflictIn(phone.heads)).toBeNull();
  });

  it('lets a deleted object be written again', async () => {
    const [laptop, phone] = await two({ body: 'before' });
    await laptop.say(null);
    await laptop.say(noteOf({ body: 'again' }));
    await meet(laptop, phone);
    expect(body(phone)).toBe('again');
    expect(conflictIn(phone.heads)).toBeNull();
  });

  it('has one of two texts and all members of two sets where two devices made the same object apart from each other', async () => {
    const [laptop, phone] = [new Device('a'), new Device('b')];
    await laptop.say(noteOf({ body: 'mine', tags: ['x', 'y'] }));
    await phone.say(noteOf({ body: 'hers', tags: ['y', 'z'] }));
    await meet(laptop, phone);
    expect(['mine', 'hers']).toContain(body(laptop));
    expect(laptop.said()?.fields.tags).toEqual(['x', 'y', 'z']);
    expect(
      conflictIn(laptop.heads)
        ?.map(({ object }) => object?.fields.body)
        .sort(),
    ).toEqual(['hers', 'mine']);
  });

  it('sees no conflict where two devices made the same object alike, but for the instant', async () => {
    const [laptop, phone] = [new Device('a'), new Device('b')];
    await laptop.say(noteOf({ body: 'same', modified: '2026-01-01T00:00:00Z' }));
    await phone.say(noteOf({ body: 'same', modified: '2026-01-02T00:00:00Z' }));
    await meet(laptop, phone);
    expect(laptop.heads.changes).toHaveLength(2);
    expect(conflictIn(laptop.heads)).toBeNull();
  });

  it('settles a conflict with either version or with what came of both', async () => {
    for (const keep of ['merged', 'version'] as const) {
      const [laptop, phone] = await two({ body: 'x' });
      await laptop.say(noteOf({ body: 'x mine' }));
      await phone.say(noteOf({ body: 'hers x' }));
      await meet(laptop, phone);
      const wanted = keep === 'merged' ? laptop.said() : (conflictIn(laptop.heads)?.[0]?.object ?? null);
      expect(await laptop.say(laptop.said())).toBeNull();
      expect(await laptop.say(wanted, undefined, true)).not.toBeNull();
      await meet(laptop, phone);
      expect(phone.heads.changes).toHaveLength(1);
      expect(objectText(phone.said())).toBe(objectText(wanted));
    }
  });

  it('loses nothing of a device that was put back from a backup', async () => {
    const [laptop, phone] = await two({ body: 'one' });
    const backup = laptop.heads;
    await laptop.say(noteOf({ body: 'one two' }));
    phone.take(laptop.made);
    laptop.heads = backup;
    laptop.wake();
    await laptop.say(noteOf({ body: 'zero one' }));
    await meet(laptop, phone);
    expect(body(phone)).toBe('zero one two');
  });

  it('begins a document anew before it grows too large; an edit of the old one is shown beside it, not lost', async () => {
    const [laptop, phone] = await two({ body: 'x' });
    let text = 'x';
    let longest = 0;
    for (let at = 0; at < STATE_LIMITS.anew / 2; at += 1) {
      text = `${text.slice(0, at % 7)}${at} ${text.slice(at % 7)}`.slice(0, 300);
      const change = await laptop.say(noteOf({ body: text, modified: String(at) }));
      longest = Math.max(longest, change?.state?.length ?? 0);
    }
    expect(longest).toBeLessThan(100_000);
    await phone.say(noteOf({ body: 'x and mine' }));
    await meet(laptop, phone);
    expect([text, 'x and mine']).toContain(body(phone));
    const versions = conflictIn(phone.heads)?.map(({ object }) => object?.fields.body);
    expect(versions?.sort()).toEqual([text, 'x and mine'].sort());
  });

  it('refuses what is too large to share, and what is no plain data, before anything leaves', async () => {
    const device = new Device('a');
    const tooMuch: SharedObject['fields'][] = [
      { body: 'x'.repeat(400_001) },
      { tags: Array.from({ length: 501 }, (_, at) => String(at)) },
      { tags: [''] },
      { about: 'x'.repeat(4_000_001) },
      { about: JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) },
      { about: Number.NaN },
      { 'no name': 1 },
      Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`f${at}`, 1])),
    ];
    for (const fields of tooMuch) {
      await expect(device.say(noteOf(fields))).rejects.toMatchObject({ reason: 'too_large' });
    }
    expect(device.heads).toBe(NO_HEADS);
  });

  it('says half letters as every device reads them', async () => {
    const [laptop, phone] = await two({ body: 'a\ud83d', about: { '\ude00': '\ude00' }, tags: ['\ud83d'] });
    expect(objectText(phone.said())).toBe(objectText(laptop.said()));
    expect(body(phone)).toBe('a\ufffd');
    expect(await phone.say(noteOf({ body: 'a\ud83d', about: { '\ude00': '\ude00' }, tags: ['\ud83d'] }))).toBeNull();
  });
});

describe('what is known', () => {
  it('is the very same where a change is known already', async () => {
    const [laptop] = await two({ body: 'x' });
    await laptop.say(noteOf({ body: 'y' }));
    for (const change of laptop.made) expect(joinHeads(laptop.heads, change)).toBe(laptop.heads);
    expect(objectSaid(NO_HEADS)).toBeNull();
  });
});
