import { beforeEach, describe, expect, it } from 'vitest';
import { type Lie, readsRecords } from '../../../cli/servers/lie';
import { foreign, old, replayed, truncated } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import { newName } from '../../../utils/sync';
import { bodyOf, type Device, devices, later, note, oneMore, settle, type } from '../engine/device';
import { expectSame, expectSettled } from '../engine/expect-same';
import { pushTo, recordsAt } from '../engine/forge';
import { told } from '../engine/group';
import type { TestPlace } from '../engine/test-place';
import { openStage } from './stage';

type Three = [Device<TestPlace>, Device<TestPlace>, Device<TestPlace>];
const WEEK = 7 * 86_400_000;

describe('three devices on a folder of Apache’s mod_dav', () => {
  const stage = openStage(startApache);
  let all = [] as unknown as Three;

  beforeEach(async () => {
    all = (await devices(3, await stage.open())) as Three;
    all[0].objects.write(note('as it is', { id: 'a' }));
    await settle(all, 2);
  });

  const rewriting = (change: (body: Buffer) => Buffer): Lie => {
    return (it) => (readsRecords(it) ? { rewrite: (answer) => ({ ...answer, body: change(answer.body) }) } : null);
  };
  const flipped = (at: number) =>
    rewriting((body) => Buffer.from(body.map((byte, place) => (place === at ? byte ^ 1 : byte))));

  it.each<[what: string, lie: () => Lie, reason: string, count: number, heard: string]>([
    ['that ends after 700 bytes', () => truncated(700), 'foreign', 2, 'at once'],
    ['that lacks its last kilobyte', () => rewriting((body) => body.subarray(0, -1_024)), 'foreign', 2, 'at once'],
    ['that is empty', () => truncated(0), 'foreign', 2, 'at once'],
    ['in which one bit was turned over', () => flipped(200), 'unreadable', 2, 'within a week'],
    ['in whose head one bit was turned over', () => flipped(9), 'foreign', 2, 'within a week'],
    ['that is something else', foreign, 'foreign', 2, 'within a week'],
    ['that is a page', () => rewriting(() => Buffer.from('<html>Sign in</html>')), 'foreign', 2, 'at once'],
    ['that stands for all others', replayed, 'unreadable', 1, 'within a week'],
  ])(
    'refuse a record %s, and name it; nothing is lost once the truth is told',
    async (_, lie, reason, count, heard) => {
      const [one, two, three] = all;
      type(one, 'a', (body) => `${body}, and more`);
      three.objects.write(note('new', { id: 'b' }));
      await settle([one, three], 2);
      stage.proxy.meddle(lie());
      await two.engine.run(two.space);
      stage.proxy.meddle(null);
      expect((await told(two)).refused).toMatchObject([{ reason, count }]);
      expect(two.objects.all().length + count).toBeLessThanOrEqual(3);
      await expectSettled([one, three]);
      if (heard === 'within a week') later(WEEK + 1);
      await settle(all, 2);
      expect(await expectSettled(all)).toHaveLength(2);
      expect(bodyOf(two, 'a')).toBe('as it is, and more');
    },
  );

  it('of which one is shown how it was, have it say and hear everything once it is shown how it is', async () => {
    const [one, two, three] = all;
    stage.proxy.meddle(old());
    await two.engine.run(two.space);
    const before = stage.proxy.log.length;
    type(two, 'a', (body) => `Listen: ${body}`);
    await two.engine.run(two.space);
    expect(stage.proxy.log.length).toBeGreaterThan(before);
    stage.proxy.meddle(null);
    type(one, 'a', (body) => `${body}, and more`);
    three.objects.delete({ kind: 'note', id: 'a' });
    await settle(all);
    await expectSettled(all);
    expect(bodyOf(two, 'a')).toBe('Listen: as it is, and more');
  });

  it('refuse records of another space, and one under another’s name, and count them', async () => {
    const [one, two, three] = all;
    const [stranger] = await devices(1, await stage.open());
    if (!stranger) throw new Error('no stranger');
    stranger.objects.write(note('of another space', { id: 'z' }));
    await settle([stranger], 1);
    const [foreigners, [own]] = [await recordsAt(stranger.place), await recordsAt(one.place)];
    if (!own) throw new Error('nothing lies there');
    await pushTo(one, [...foreigners, { name: newName(), bytes: own.bytes }]);
    await settle(all, 2);
    expect(await expectSame(all)).toHaveLength(1);
    for (const device of [one, two, three])
      expect((await told(device)).refused).toMatchObject([{ reason: 'unreadable', count: foreigners.length + 1 }]);
  });

  it('bring nothing back that is shown to them once more', async () => {
    const [one, two] = all;
    type(two, 'a', (body) => `${body}, and more`);
    await settle(all, 2);
    const before = await recordsAt(one.place);
    one.objects.delete({ kind: 'note', id: 'a' });
    await settle(all, 2);
    await pushTo(one, before);
    await settle(all, 2);
    expect(await expectSettled(all)).toEqual([]);
  });

  it('bring the place up to date to which an old state was restored', async () => {
    const [one, two, three] = all;
    const before = new Set((await recordsAt(one.place)).map(({ name }) => name));
    type(one, 'a', (body) => `${body}, and more`);
    two.objects.write(note('new', { id: 'b' }));
    await settle(all, 2);
    const lost = (await recordsAt(one.place)).flatMap(({ name }) => (before.has(name) ? [] : [name]));
    expect(lost.length).toBeGreaterThan(1);
    for (const { place, store, space } of all) {
      const folder = (await store.space(space))?.deviceFolder ?? '';
      await place.places().transport(place.at, folder).push({ records: [], replaced: lost });
    }
    expect(await recordsAt(one.place)).toHaveLength(before.size);
    await settle(all);
    const late = await oneMore(three, 'Late');
    await settle([late, ...all], 2);
    expect(await expectSettled([late, ...all])).toHaveLength(2);
    expect(bodyOf(late, 'a')).toBe('as it is, and more');
  });
});
