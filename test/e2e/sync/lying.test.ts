import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lie, readsRecords } from '../../../cli/servers/lie';
import { elsewhere, foreign, garbage, old, replayed, truncated, withheld } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import type { StartedServer } from '../../../cli/servers/started-server';
import { browserNet, newName, placesOn, type RefusedReason } from '../../../utils/sync';
import { basicAuth } from '../../../utils/sync/http/basic-auth';
import { headerOf } from '../../../utils/sync/keys/record-header';
import {
  ALL,
  bodyOf as bodyInNode,
  device as deviceInNode,
  devices as devicesInNode,
  note,
  settle,
} from '../../sync/engine/device';
import { recordsAt } from '../../sync/engine/forge';
import type { TestPlace } from '../../sync/engine/test-place';
import { WEEK } from './altered-build';
import { bodyOf, expectAlike, expectSame, idOf, keepPolicy, mark, purge, write } from './belongings';
import { type Device, endDevices, joinAll, later, startDevices, stateOf, sync, syncAll, THREE } from './devices';

let server: StartedServer;
let folder = '';
const devices: Device[] = [];
let [laptop, desk, phone] = [] as unknown as [Device, Device, Device];
let weeks = 0;
let recovery = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isoloir-lies-'));
  server = await startApache({ folder });
  await startDevices(devices, server, THREE);
  [laptop, desk, phone] = devices as [Device, Device, Device];
  await write(laptop, 'a', 'As it is.', true);
  await mark(desk, 'c', 'Volunteers of the north');
  await keepPolicy(phone, 'd', 'The list is kept for two years.');
  ({ recovery } = await joinAll(devices, 'a lake and four words'));
  await syncAll(devices);
  await expectSame(devices);
}, 180_000);
afterAll(async () => {
  await endDevices(devices);
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Tells a lie to some of them while they sync, and the truth afterwards. Gives how each stands in between. */
async function whileLiedTo(victims: readonly Device[], lie: () => Lie) {
  const states: Awaited<ReturnType<typeof sync>>[] = [];
  for (const victim of victims) {
    victim.proxy.meddle(lie());
    states.push(await sync(victim));
    victim.proxy.meddle(null);
  }
  return states;
}

const flipped = (at: number) => (): Lie => (it) =>
  readsRecords(it)
    ? {
        rewrite: (answer) => ({
          ...answer,
          body: Buffer.from(answer.body.map((byte, place) => (place === at ? byte ^ 1 : byte))),
        }),
      }
    : null;

/** Names of the records that lie on the server. */
async function recordNames(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.bin')).map((file) => basename(file));
}

/** Without any browser: on the server's own disk, or from another machine. */
const placeAt = (path: string): TestPlace => ({
  at: { ...server.place, address: new URL(path, server.address).href },
  places: () => placesOn(browserNet()),
});

describe('two Chromiums and a Firefox on a WebDAV folder that lies', { timeout: 240_000 }, () => {
  it.each<[what: string, lie: () => Lie, reason: RefusedReason, count: number, heard: 'at once' | 'within a week']>([
    ['that ends after 700 bytes', () => truncated(700), 'foreign', 2, 'at once'],
    ['that is empty', () => truncated(0), 'foreign', 2, 'at once'],
    ['in which one bit was turned over', flipped(200), 'unreadable', 2, 'within a week'],
    ['that is something else of the same length', foreign, 'foreign', 2, 'within a week'],
    ['that stands for all others', replayed, 'unreadable', 1, 'within a week'],
  ])(
    'refuse a record %s, and name it; nothing is lost once the truth is told',
    async (what, lie, reason, count, heard) => {
      await write(laptop, 'a', `As it is, beside a record ${what}.`);
      await sync(laptop);
      await mark(laptop, 'c', `Volunteers, ${what}`.slice(0, 60), false);
      await sync(laptop);
      for (const state of await whileLiedTo([desk, phone], lie))
        expect(state.refused).toMatchObject([{ reason, count }]);
      expect((await stateOf(laptop)).refused).toEqual([]);
      // What is as long as it was is looked at again when everything is.
      if (heard === 'within a week') {
        weeks += 1;
        await later(devices, weeks * (WEEK + 3_600_000));
      }
      await syncAll(devices);
      await expectSame(devices);
      expect(await bodyOf(phone, 'a')).toBe(`As it is, beside a record ${what}.`);
    },
  );

  it.each<[what: string, lie: () => Lie, reason: string]>([
    ['answers with something else', garbage, 'garbled'],
    ['says that everything is elsewhere', () => elsewhere('https://other.example/'), 'not_webdav'],
  ])('say so of a server that %s, and go on once it does not', async (_, lie, reason) => {
    for (const [at, device] of [desk, phone].entries()) await write(device, 'a', `As it is, said ${at} to no server.`);
    for (const { failure, refused } of await whileLiedTo([desk, phone], lie))
      expect([failure?.reason, refused]).toEqual([reason, []]);
    await syncAll(devices);
    await expectSame(devices);
  });

  it('say and hear everything after they were shown how it was', async () => {
    for (const device of [desk, phone]) {
      device.proxy.meddle(old());
      await sync(device);
    }
    await write(laptop, 'a', 'As it is now.');
    await write(laptop, 'b', 'Nobody else sees this for a while.', true);
    await sync(laptop);
    for (const device of [desk, phone]) {
      await mark(device, device === desk ? 'c1' : 'c2', `Said by the ${device.name} to the past`);
      expect(await sync(device)).toMatchObject({ state: 'idle', refused: [] });
      expect(await bodyOf(device, 'b')).toBeUndefined();
      device.proxy.meddle(null);
    }
    await syncAll(devices);
    expect(await expectSame(devices)).toHaveLength(2);
  });

  it('notice a record that is kept back from them as soon as somebody says to have seen it', async () => {
    const before = await recordNames();
    await write(laptop, 'a', 'As it is, and kept back.');
    await sync(laptop);
    const hidden = (await recordNames()).filter((name) => !before.includes(name));
    expect(hidden.length).toBeGreaterThan(0);
    phone.proxy.meddle(withheld(hidden));
    await sync(desk);
    await write(desk, 'b', 'The desk has seen it.');
    await sync(desk);
    await sync(phone);
    expect(await sync(phone)).toMatchObject({ missing: 1, refused: [] });
    expect(await bodyOf(phone, 'b')).toBe('The desk has seen it.');
    phone.proxy.meddle(null);
    await syncAll(devices);
    await expectSame(devices);
  });

  it('bring the place up to date to which an old state was restored', async () => {
    const before = await recordNames();
    await write(laptop, 'a', 'As it is, newer than the server’s backup.');
    await write(phone, 'e', 'Newer than the backup, by the phone.', true);
    await syncAll(devices);
    const lost = (await recordNames()).filter((name) => !before.includes(name));
    expect(lost.length).toBeGreaterThan(1);
    const files = await readdir(folder, { recursive: true });
    for (const file of files) if (lost.includes(basename(file))) await rm(join(folder, file));
    await syncAll(devices, 3);
    await expectSame(devices);
    // Whoever comes in now has it all, though nobody but the server tells.
    const late = await deviceInNode(placeAt('/'));
    late.space = (await late.engine.join({ me: 'Late', scope: ALL, place: late.place.at, by: { recovery } })).space;
    await late.engine.run(late.space);
    expect(bodyInNode(late, idOf('e'))).toBe('Newer than the backup, by the phone.');
    expect(bodyInNode(late, idOf('a'))).toBe('As it is, newer than the server’s backup.');
  });

  it('bring nothing back that is shown to them once more', async () => {
    const records = await recordsAt(placeAt('/'));
    await purge(laptop, 'e');
    await syncAll(devices);
    await placeAt('/').places().transport(placeAt('/').at, newName()).push({ records });
    await syncAll(devices);
    expect(await expectSame(devices)).not.toContain('Newer than the backup, by the phone.');
  });

  it('refuse records of another space, and one of theirs under another name', async () => {
    const authorization = basicAuth(server.user, server.password);
    await fetch(new URL('/other/', server.address), { method: 'MKCOL', headers: { authorization } });
    const [stranger] = await devicesInNode(1, placeAt('/other/'));
    if (!stranger) throw new Error('no stranger');
    stranger.objects.write(note('of another space', { id: 'z' }));
    await settle([stranger], 1);
    const foreigners = await recordsAt(stranger.place);
    // A key under a passphrase tells its name only to whoever has the passphrase: it is kept unread, and refused by whoever comes in with it.
    const own = (await recordsAt(placeAt('/'))).find(({ bytes }) => headerOf(bytes)?.type === 'data');
    if (!own) throw new Error('nothing lies there');
    const records = [...foreigners, { name: newName(), bytes: own.bytes }];
    await placeAt('/').places().transport(placeAt('/').at, newName()).push({ records });
    await syncAll(devices);
    for (const device of devices)
      expect((await stateOf(device)).refused).toMatchObject([{ reason: 'unreadable', count: records.length }]);
    expect(await bodyOf(phone, 'a')).toBe('As it is, newer than the server’s backup.');
    await write(phone, 'a', 'As it is in the end.');
    await syncAll(devices);
    await expectAlike(devices);
  });
});
