import { describe, expect, it } from 'vitest';
import { mustConverge } from './contract/converge';
import { bodyOf, type Device, devices, later, note, settle, type } from './device';
import { expectSettled } from './expect-same';
import { MemoryPlace } from './memory-place';

describe('three devices', () => mustConverge(async () => new MemoryPlace()));

describe('many single changes', () => {
  it('are put together, and the old records are deleted', async () => {
    const [one, two, three] = (await devices(3, new MemoryPlace())) as [Device, Device, Device];
    one.objects.write(note('0', { id: 'a' }));
    for (let at = 1; at <= 210; at += 1) {
      later(1_000);
      type(one, 'a', () => String(at));
      await one.engine.run(one.space);
    }
    expect(one.place.deleted.length).toBeGreaterThan(190);
    await settle([two, three, one]);
    await expectSettled([one, two, three]);
    expect(bodyOf(three, 'a')).toBe('210');
  }, 60_000);
});
