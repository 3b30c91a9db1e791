import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutAt, cutUpload } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import type { StartedServer } from '../../../cli/servers/started-server';
import { bodyOf, expectSame, LONG, purge, write } from './belongings';
import { type Device, endDevices, joinAll, startDevices, sync, syncAll, THREE } from './devices';

let server: StartedServer;
const devices: Device[] = [];
let [laptop, desk, phone] = [] as unknown as [Device, Device, Device];

beforeAll(async () => {
  server = await startApache();
  await startDevices(devices, server, THREE);
  [laptop, desk, phone] = devices as [Device, Device, Device];
  await write(laptop, 'a', 'Who keeps the list?', true);
  await write(laptop, 'b', 'Nobody knows.', true);
  await write(laptop, 'd0', 'To be deleted.', true);
  await joinAll(devices, 'a lake and four words');
  await syncAll(devices);
}, 180_000);
afterAll(async () => {
  await endDevices(devices);
  await server?.stop();
});

/** Far more requests than one device makes to bring a handful of changes up to date. */
const MOST_STEPS = 60;

describe('two Chromiums and a Firefox on a WebDAV folder to which the line is cut', { timeout: 240_000 }, () => {
  it.each([
    ['before', 'Chromium', 0],
    ['after', 'Chromium', 0],
    ['before', 'Firefox', 2],
    ['after', 'Firefox', 2],
  ] as const)(
    'lose and double nothing, at whatever request, %s the server has done it, though the background of a %s ends there',
    async (drop, _, at) => {
      const cut = devices[at] ?? laptop;
      let step = 0;
      for (; step < MOST_STEPS; step += 1) {
        const tag = `${cut.name}, ${drop} ${step}.`;
        // Something to send of every sort, and something to hear.
        await write(cut, `d${step + 1}`, `New, ${tag}`, true);
        await purge(cut, `d${step}`);
        await write(desk, 'a', `Desk, ${tag} ${await bodyOf(desk, 'a')}`);
        await sync(desk);
        cut.proxy.log.length = 0;
        cut.proxy.meddle(cutAt(step, drop));
        await write(cut, 'b', `${await bodyOf(cut, 'b')} ${tag}`);
        const { failure } = await sync(cut);
        const wasCut = cut.proxy.log.length > step;
        cut.proxy.meddle(null);
        await cut.browser.killBackground();
        await syncAll([cut, desk]);
        await expectSame([cut, desk]);
        expect((await bodyOf(desk, 'b'))?.split(tag)).toHaveLength(2);
        expect((await bodyOf(cut, 'a'))?.split(`Desk, ${tag}`)).toHaveLength(2);
        if (!wasCut) break;
        expect(failure?.reason).toBe('unreachable');
      }
      expect(step).toBeGreaterThan(4);
      expect(step).toBeLessThan(MOST_STEPS);
      await purge(cut, `d${step + 1}`);
      await write(cut, 'd0', 'To be deleted.', true);
      await syncAll(devices);
      expect(await expectSame(devices)).toHaveLength(3);
    },
  );

  it.each([0, 1, 1_024])('have whole what was cut off after %i bytes, though others look meanwhile', async (bytes) => {
    for (const device of [laptop, phone]) {
      device.proxy.meddle(cutUpload(bytes));
      await write(device, `c${bytes}${device === phone ? 1 : 0}`, `${LONG} by ${device.name}`, true);
      expect(await sync(device)).toMatchObject({ state: 'waiting', failure: {}, pending: 1 });
    }
    await sync(desk);
    for (const { proxy } of devices) proxy.meddle(null);
    await syncAll(devices);
    const bodies = await expectSame(devices);
    for (const { name } of [laptop, phone]) expect(bodies).toContain(`${LONG} by ${name}`);
  });
});
