import { expect, it } from 'vitest';
import { expectSameAfterAnyWalk } from './contract/random-walk';
import type { Device } from './device';
import { MemoryPlace } from './memory-place';

class Ended extends Error {}

async function cut(one: Device, at: number): Promise<void> {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps === at) throw new Ended();
  };
  [one.place.before, one.objects.before, one.beforeWrite.do] = [step, step, step];
  await one.engine.run(one.space).catch((error: unknown) => expect(error).toBeInstanceOf(Ended));
  [one.place.before, one.objects.before, one.beforeWrite.do] = [() => {}, () => {}, () => {}];
}

it('whatever three devices do, and wherever they are cut off: all come to the same, and no word stands twice', async () => {
  await expectSameAfterAnyWalk({ open: async () => new MemoryPlace(), cut, runs: 50 });
}, 240_000);
