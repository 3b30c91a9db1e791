import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startRclone } from '../../../cli/servers/start-rclone';
import { bodyOf, type Device, devices, later, note, settle, type } from '../engine/device';
import { expectSettled } from '../engine/expect-same';
import type { TestPlace } from '../engine/test-place';
import { openStage } from './stage';

describe('two devices on a server that remembers for minutes when a folder last changed', () => {
  const stage = openStage(startRclone);

  it('find that out by what they write themselves, and hear of each other soon after', async () => {
    const all = (await devices(2, await stage.open())) as [Device<TestPlace>, Device<TestPlace>];
    const [one, two] = all;
    one.objects.write(note('as it is', { id: 'a' }));
    await settle(all, 2);
    // What a folder says of a change in its last three seconds is not believed; and every fifth time, one of them is read nevertheless.
    await delay(3_200);
    await settle(all, 5);
    later(1_000);
    type(one, 'a', (body) => `${body}, and more`);
    two.objects.write(note('new', { id: 'b' }));
    await settle([one], 1);
    await settle([two], 3);
    expect(bodyOf(two, 'a')).toBe('as it is, and more');
    await settle([one], 2);
    await expectSettled(all);
  });
});
