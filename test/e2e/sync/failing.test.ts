import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { full } from '../../../cli/servers/lies';
import { freePlainPort } from '../../../cli/servers/plain-port';
import { type StartedApache, startApache } from '../../../cli/servers/start-apache';
import { whyNoTinyDisk } from '../../../cli/servers/tiny-disk';
import { fillDisk } from './ballast';
import { bodyOf, expectSame, LONG, write } from './belongings';
import { type Device, endDevices, joinAll, startDevices, sync, syncAll, THREE } from './devices';

const NO_DISK = whyNoTinyDisk();
const DISK_BYTES = 2_000_000;

let server: StartedApache;
const devices: Device[] = [];
let [laptop, phone] = [] as unknown as [Device, Device];

beforeAll(async () => {
  server = await startApache(NO_DISK === null ? { disk: DISK_BYTES } : {});
  await startDevices(devices, server, THREE);
  [laptop, , phone] = devices as [Device, Device, Device];
}, 180_000);
afterAll(async () => {
  await endDevices(devices);
  await server?.stop();
});

describe('two Chromiums and a Firefox on a WebDAV folder where things go wrong', { timeout: 240_000 }, () => {
  it('are told of a wrong password before anything begins', async () => {
    for (const { view, place } of [laptop, phone]) {
      expect(await askExtension(view, 'checkPlace', { place })).toEqual({ holds: 'nothing' });
      const wrong = { ...place, password: 'not this one' };
      expect(await askExtension(view, 'checkPlace', { place: wrong })).toEqual({ failure: 'password' });
    }
  });

  it('are told of a certificate that nobody vouches for', async () => {
    const secure = await startApache({ tls: true, port: await freePlainPort() });
    try {
      for (const { view } of [laptop, phone])
        expect(await askExtension(view, 'checkPlace', { place: secure.place })).toEqual({ failure: 'certificate' });
    } finally {
      await secure.stop();
    }
  });

  it('are told that a password no longer holds, lose nothing, and go on with the new one', async () => {
    await write(laptop, 'a', 'Who keeps the list?', true);
    await joinAll(devices, 'a lake and four words');
    await syncAll(devices);
    await expectSame(devices);
    await server.setPassword('a newer one');
    for (const [at, device] of devices.entries()) {
      await write(device, `b${at}`, `Written without a password by ${at}.`, true);
      expect(await sync(device)).toMatchObject({ state: 'stopped', failure: { reason: 'password' }, pending: 1 });
    }
    for (const device of devices) {
      const { view, space, place } = device;
      const wrong = { ...place, password: 'an older one' };
      expect(await askExtension(view, 'changePlace', { space, place: wrong })).toEqual({ failure: 'password' });
      device.place = { ...place, password: 'a newer one' };
      expect(await askExtension(view, 'changePlace', { space, place: device.place })).toEqual({});
    }
    server.password = 'a newer one';
    await syncAll(devices);
    expect(await expectSame(devices)).toHaveLength(4);
  });

  it(`keep what waits while the server's disk is full${NO_DISK === null ? '' : ` (which a proxy says here, there is none: ${NO_DISK})`}`, async () => {
    await write(laptop, 'a', 'Who keeps the list? The last words before the disk was full.');
    await sync(laptop);
    const makeRoom = NO_DISK === null ? await fillDisk(server) : async () => {};
    if (NO_DISK !== null) for (const { proxy } of devices) proxy.meddle(full());
    for (const [at, device] of devices.entries()) {
      await write(device, `c${at}`, `${LONG} by ${at}`, true);
      expect(await sync(device)).toMatchObject({ state: 'waiting', failure: { reason: 'full' } });
    }
    // They still hear what was said before.
    for (const device of devices) expect(await bodyOf(device, 'a')).toContain('The last words');
    await makeRoom();
    for (const { proxy } of devices) proxy.meddle(null);
    await syncAll(devices);
    expect(await expectSame(devices)).toHaveLength(7);
  });
});
