import { describe, expect, it } from 'vitest';
import { cutAt } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import { expectSameAfterAnyWalk } from '../engine/contract/random-walk';
import type { Device } from '../engine/device';
import type { TestPlace } from '../engine/test-place';
import { openStage } from './stage';

describe('three devices on a folder of Apache’s mod_dav', () => {
  const stage = openStage(startApache);

  /** The line is cut before the server hears of a request, or after it has done it, in turns. */
  async function cut(one: Device<TestPlace>, at: number): Promise<void> {
    stage.proxy.meddle(cutAt(at >> 1, at % 2 ? 'before' : 'after'));
    await one.engine.run(one.space).catch((error: unknown) => expect(error).toMatchObject({ name: 'SyncFailure' }));
    stage.proxy.meddle(null);
  }

  it('come to the same whatever they do, and wherever the line is cut, and no word stands twice', async () => {
    await expectSameAfterAnyWalk({ open: stage.open, cut, runs: 6 });
  }, 240_000);
});
