import { beforeEach, describe, expect, it } from 'vitest';
import type { Lie } from '../../../cli/servers/lie';
import { busy, elsewhere, full, garbage, wrongPassword } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import { ALL, bodyOf, type Device, device, devices, later, note, settle, type } from '../engine/device';
import { expectSettled } from '../engine/expect-same';
import type { TestPlace } from '../engine/test-place';
import { openStage } from './stage';

type Three = [Device<TestPlace>, Device<TestPlace>, Device<TestPlace>];

describe('three devices on a folder of Apache’s mod_dav', () => {
  const stage = openStage(startApache);
  let all = [] as unknown as Three;

  beforeEach(async () => {
    all = (await devices(3, await stage.open())) as Three;
    for (const id of ['a', 'b']) all[0].objects.write(note(`${id} at first`, { id }));
    await settle(all, 2);
    later(1_000);
    for (const [at, one] of all.entries()) {
      type(one, 'a', (body) => `${body}, and ${at}`);
      one.objects.write(note(`by ${at}`, { id: `n${at}` }));
    }
    all[2].objects.delete({ kind: 'note', id: 'b' });
  });

  async function expectAllThere(): Promise<void> {
    await settle(all);
    expect(await expectSettled(all)).toHaveLength(4);
    for (const at of all.keys()) expect(bodyOf(all[2], 'a')).toContain(`, and ${at}`);
  }

  const dropped: Lie = () => ({ drop: 'before' });
  it.each<[what: string, lie: Lie, failure: object]>([
    ['whose disk is full', full(), { reason: 'full' }],
    ['where the password was changed', wrongPassword(), { reason: 'password' }],
    ['that may not be written to', () => ({ answer: { status: 403 } }), { reason: 'forbidden' }],
    ['that is busy', busy(7), { reason: 'busy', retryAfter: 7 }],
    ['that has had too many questions', busy(9, 429), { reason: 'busy', retryAfter: 9 }],
    ['that breaks down', () => ({ answer: { status: 500 } }), { reason: 'server' }],
    ['that was moved elsewhere', elsewhere('https://other.example/'), {}],
    ['that answers with something else', garbage(), { reason: 'garbled' }],
    ['that does not answer', dropped, { reason: 'unreachable' }],
  ])('told of a server %s, keep what waits, and send it once it works', async (_, lie, failure) => {
    stage.proxy.meddle(lie);
    for (const { engine, space } of all)
      await expect(engine.run(space)).rejects.toMatchObject({ name: 'SyncFailure', ...failure });
    for (const { engine } of all) expect((await engine.tell())[0]?.pending).toBeGreaterThan(0);
    stage.proxy.meddle(null);
    await expectAllThere();
  });

  it('still hear of others while the disk of the server is full', async () => {
    const [one, two] = all;
    await one.engine.run(one.space);
    stage.proxy.meddle(full());
    await expect(two.engine.run(two.space)).rejects.toMatchObject({ reason: 'full' });
    expect(bodyOf(two, 'n0')).toBe('by 0');
    stage.proxy.meddle(null);
    await expectAllThere();
  });

  it('let nobody in by a wrong password, and take the right one when it is given', async () => {
    const [one] = all;
    const wrong = { ...one.place.at, password: 'wrong' };
    const recovery = await one.engine.recoveryOf(one.space);
    const late = await device(one.place);
    const join = { me: 'Late', scope: ALL, by: { recovery } };
    await expect(late.engine.join({ ...join, place: wrong })).rejects.toMatchObject({ reason: 'password' });
    expect(await late.engine.tell()).toEqual([]);
    await expect(one.engine.changePlace(one.space, wrong)).rejects.toMatchObject({ reason: 'password' });
    const space = await one.store.space(one.space);
    if (space) await one.store.write(one.space, { space: { ...space, place: wrong } });
    await expect(one.engine.run(one.space)).rejects.toMatchObject({ reason: 'password' });
    await one.engine.changePlace(one.space, one.place.at);
    await expectAllThere();
  });
});
