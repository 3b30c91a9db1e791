import { beforeEach, describe, expect, it } from 'vitest';
import { cutAnswer, cutAt, cutUpload } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import { bodyOf, type Device, devices, later, note, restart, settle, type } from '../engine/device';
import { expectSettled } from '../engine/expect-same';
import { recordsAt } from '../engine/forge';
import type { TestPlace } from '../engine/test-place';
import { openStage } from './stage';

/** Too much for one kilobyte, however it is packed. */
const LONG = Array.from({ length: 1_500 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(36)).join(' ');

type Three = [Device<TestPlace>, Device<TestPlace>, Device<TestPlace>];

describe('three devices on a folder of Apache’s mod_dav', () => {
  const stage = openStage(startApache);
  let all = [] as unknown as Three;

  beforeEach(async () => {
    all = (await devices(3, await stage.open())) as Three;
    await prepare();
  });

  async function prepare(): Promise<void> {
    for (const id of ['a', 'b', 'c']) all[0].objects.write(note(`${id} at first`, { id }));
    await settle(all, 2);
  }

  /** Something everywhere, of every sort there is. */
  function work(): void {
    const [one, two, three] = all;
    later(1_000);
    type(one, 'a', (body) => `${body}, and more`);
    type(two, 'a', (body) => `Listen: ${body}`);
    one.objects.delete({ kind: 'note', id: 'b' });
    type(two, 'c', (body) => `${body}, and more`);
    for (const [at, device] of [one, two, three].entries()) device.objects.write(note('new', { id: `n${at}` }));
  }

  async function expectAllThere(): Promise<void> {
    await settle(all, 2);
    expect(await expectSettled(all)).toHaveLength(5);
    const bodies = ['a', 'b', 'c', 'n0', 'n1', 'n2'].map((id) => bodyOf(all[2], id));
    expect(bodies).toEqual(['Listen: a at first, and more', undefined, 'c at first, and more', 'new', 'new', 'new']);
  }

  it.each(['before', 'after'] as const)(
    'lose and double nothing when the line is cut at any request, %s the server has done it, and the background ends',
    async (drop) => {
      let step = 0;
      for (; step < 60; step += 1) {
        work();
        await settle([all[1]], 1);
        stage.proxy.log.length = 0;
        stage.proxy.meddle(cutAt(step, drop));
        await all[0].engine.run(all[0].space).catch(expectFailure);
        const wasCut = stage.proxy.log.length > step;
        stage.proxy.meddle(null);
        all[0] = await restart(all[0]);
        await expectAllThere();
        if (!wasCut) break;
        for (const id of ['n0', 'n1', 'n2']) all[0].objects.delete({ kind: 'note', id });
        await prepare();
      }
      expect(step).toBeGreaterThan(4);
      expect(step).toBeLessThan(60);
      const names = (await recordsAt(all[0].place)).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it.each([0, 1, 1_024, 3_000])(
    'have whole what was cut off after %i bytes, though others look meanwhile',
    async (bytes) => {
      work();
      all[0].objects.write(note(LONG, { id: 'long' }));
      stage.proxy.meddle(cutUpload(bytes));
      await expect(all[0].engine.run(all[0].space)).rejects.toMatchObject({ name: 'SyncFailure' });
      stage.proxy.meddle(null);
      all[0] = await restart(all[0]);
      await settle([all[1], all[2]], 1);
      await settle(all, 2);
      expect(await expectSettled(all)).toHaveLength(6);
      expect(bodyOf(all[2], 'long')).toBe(LONG);
    },
  );

  it('take what they were told in the middle of a word as not told at all', async () => {
    work();
    await settle([all[1]], 1);
    stage.proxy.meddle(cutAnswer(700));
    await all[0].engine.run(all[0].space).catch(expectFailure);
    expect((await all[0].engine.tell())[0]?.refused).toEqual([]);
    stage.proxy.meddle(null);
    await expectAllThere();
  });
});

function expectFailure(error: unknown): void {
  expect(error).toMatchObject({ name: 'SyncFailure' });
}
