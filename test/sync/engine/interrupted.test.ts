import { beforeEach, describe, expect, it } from 'vitest';
import { SyncFailure } from '../../../utils/sync';
import { bodyOf, clock, type Device, devices, later, note, restart, settle, type } from './device';
import { failing, MemoryPlace } from './memory-place';

const START = clock.now;
let [one, two] = [] as unknown as [Device, Device];

beforeEach(async () => {
  clock.now = START;
  [one, two] = (await devices(2, new MemoryPlace())) as [Device, Device];
  for (const id of ['a', 'b', 'c']) one.objects.write(note(`${id} at first`, { id }));
  await settle([one, two]);
});

/** Something on both sides, of every sort there is. */
function work(): void {
  later(1_000);
  type(one, 'a', (body) => `${body}, and more from the laptop`);
  type(two, 'a', (body) => `From the phone: ${body}`);
  one.objects.delete({ kind: 'note', id: 'b' });
  type(two, 'c', (body) => `${body}, and more from the phone`);
  one.objects.write(note('new on the laptop', { id: 'd' }));
  two.objects.write(note('new on the phone', { id: 'e' }));
}

async function expectAllThere(): Promise<void> {
  await settle([one, two]);
  expect(one.objects.all()).toEqual(two.objects.all());
  expect(await one.engine.digest(one.space)).toBe(await two.engine.digest(two.space));
  expect(bodyOf(one, 'a')).toBe('From the phone: a at first, and more from the laptop');
  expect(bodyOf(two, 'b')).toBeUndefined();
  expect(bodyOf(one, 'c')).toBe('c at first, and more from the phone');
  expect([bodyOf(two, 'd'), bodyOf(one, 'e')]).toEqual(['new on the laptop', 'new on the phone']);
  for (const { engine } of [one, two]) {
    const [told] = await engine.tell();
    expect([told?.pending, told?.missing, told?.refused]).toEqual([0, 0, []]);
  }
}

class Ended extends Error {}

/** Ends the background at its `at`th step, wherever that is. Tells whether it came so far. */
async function endAt(device: Device, at: number): Promise<boolean> {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps === at) throw new Ended();
  };
  device.place.before = step;
  device.objects.before = step;
  device.beforeWrite.do = step;
  const ended = await device.engine.run(device.space).then(
    () => false,
    (error: unknown) => error instanceof Ended,
  );
  device.place.before = () => {};
  device.objects.before = () => {};
  device.beforeWrite.do = () => {};
  return ended;
}

describe('a background that is ended', () => {
  it('loses nothing and doubles nothing, at whichever step, of one device and then of the other', async () => {
    let at = 1;
    for (; at < 200; at += 1) {
      work();
      const ended = await endAt(one, at);
      one = await restart(one);
      const alsoEnded = await endAt(two, at);
      two = await restart(two);
      await expectAllThere();
      if (!ended && !alsoEnded) break;
      // What was brought together is taken back, for the next step.
      for (const id of ['d', 'e']) one.objects.delete({ kind: 'note', id });
      for (const id of ['a', 'b', 'c']) one.objects.write(note(`${id} at first`, { id }));
      await settle([one, two]);
    }
    expect(at).toBeGreaterThan(15);
    expect(at).toBeLessThan(200);
  }, 120_000);

  it('between hearing of an edit and putting it here does not take it back by what she types then', async () => {
    work();
    await settle([two], 1);
    one.objects.before = (what) => {
      if (what === 'put') throw new Ended();
    };
    await expect(one.engine.run(one.space)).rejects.toThrow(Ended);
    one.objects.before = () => {};
    one = await restart(one);
    type(one, 'a', (body) => `${body}!`);
    await settle([one, two]);
    expect(bodyOf(two, 'a')).toBe('From the phone: a at first, and more from the laptop!');
    expect(bodyOf(one, 'a')).toBe(bodyOf(two, 'a'));
  });

  it('before what came was written down as put here has not put it twice, though she types on at once', async () => {
    work();
    await settle([two]);
    let puts = 0;
    one.objects.before = (what) => {
      puts += what === 'done' ? 1 : 0;
      if (what === 'done' && puts === 3) throw new Ended();
    };
    await expect(one.engine.run(one.space)).rejects.toThrow(Ended);
    one.objects.before = () => {};
    one = await restart(one);
    type(one, 'a', (body) => `${body}!`);
    await settle([one, two]);
    expect(bodyOf(two, 'a')).toBe('From the phone: a at first, and more from the laptop!');
    expect(bodyOf(one, 'a')).toBe(bodyOf(two, 'a'));
  });
});

describe('a place that fails', () => {
  it.each(['full', 'offline', 'password', 'server', 'certificate'] as const)(
    'with “%s” is told as that, and what waits is sent once it works',
    async (reason) => {
      work();
      one.place.before = failing(reason);
      await expect(one.engine.run(one.space)).rejects.toMatchObject({ name: 'SyncFailure', reason });
      expect((await one.engine.tell())[0]?.pending).toBeGreaterThan(0);
      one.place.before = () => {};
      await expectAllThere();
    },
  );

  it('in the midst of an upload has the records once, whatever was cut off', async () => {
    work();
    let writes = 0;
    one.place.before = (what) => {
      writes += 1;
      if (what === 'written' && writes % 2) throw new SyncFailure('unreachable');
    };
    for (let tries = 0; tries < 6; tries += 1) await one.engine.run(one.space).catch(() => {});
    one.place.before = () => {};
    await expectAllThere();
    expect(new Set(one.place.log.map(({ name }) => name)).size).toBe(one.place.log.length);
  });
});

describe('a disk that is full here', () => {
  it('is told, and nothing is lost once there is room', async () => {
    work();
    one.beforeWrite.do = failing('database');
    await expect(one.engine.run(one.space)).rejects.toMatchObject({ reason: 'database' });
    one.beforeWrite.do = () => {};
    await expectAllThere();
  });
});
