import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { away } from '../../../cli/servers/lies';
import { startApache } from '../../../cli/servers/start-apache';
import type { StartedServer } from '../../../cli/servers/started-server';
import { WEEK } from './altered-build';
import { backUp } from './backup';
import { bodyOf, expectSame, idOf, keepPolicy, mark, notesOf, purge, write } from './belongings';
import {
  apart,
  type Device,
  endDevices,
  joinAll,
  later,
  reopen,
  startDevices,
  stateOf,
  sync,
  syncAll,
  THREE,
} from './devices';

let server: StartedServer;
let folder = '';
const devices: Device[] = [];
let [laptop, desk, phone] = [] as unknown as [Device, Device, Device];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isoloir-sync-'));
  server = await startApache({ folder });
  await startDevices(devices, server, THREE);
  [laptop, desk, phone] = devices as [Device, Device, Device];
}, 180_000);
afterAll(async () => {
  await endDevices(devices);
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('two Chromiums and a Firefox on one WebDAV folder', { timeout: 240_000 }, () => {
  it('share what each of them has: notes, marks of the directory, kept policies', async () => {
    await write(laptop, 'a', 'Who keeps the list?', true);
    await write(desk, 'b', 'Written at the desk before.', true);
    await mark(phone, 'c', 'Volunteers of the north');
    await keepPolicy(desk, 'd', 'The list is kept for two years.');
    const { recovery } = await joinAll(devices, 'a lake and four words');
    expect(recovery.length).toBeGreaterThan(80);
    await syncAll(devices);
    expect(await expectSame(devices)).toEqual(['Who keeps the list?', 'Written at the desk before.']);
    expect(await askExtension(laptop.view, 'directory', {})).toMatchObject([{ name: 'Volunteers of the north' }]);
    expect((await askExtension(phone.view, 'keptPolicies', {})).policies).toMatchObject([{ id: idOf('d') }]);
    const { members } = await stateOf(laptop);
    expect(members.map(({ name }) => name).sort()).toEqual(['Desk', 'Laptop', 'Phone']);
  });

  it('bring edits made at once together, and show both versions', async () => {
    await apart(devices, async () => {
      await write(laptop, 'a', 'Who keeps the list? Asked on Monday.');
      await write(phone, 'a', 'Who keeps the list of supporters?');
      await mark(laptop, 'c', 'Volunteers of the whole north', false);
    });
    await syncAll(devices);
    await expectSame(devices);
    expect(await bodyOf(desk, 'a')).toBe('Who keeps the list of supporters? Asked on Monday.');
    const { conflicts } = await askExtension(desk.view, 'getConflicts', {});
    const versions = conflicts[0]?.versions ?? [];
    expect(versions.map(({ name, note }) => `${name}: ${note?.body}`).sort()).toEqual([
      'Laptop: Who keeps the list? Asked on Monday.',
      'Phone: Who keeps the list of supporters?',
    ]);
    const settled = { space: desk.space, object: { kind: 'note' as const, id: idOf('a') }, keep: 'merged' as const };
    expect(await askExtension(desk.view, 'settleConflict', settled)).toEqual({});
    await syncAll(devices);
    expect((await askExtension(phone.view, 'getConflicts', {})).conflicts).toEqual([]);
    await expectSame(devices);
  });

  it('keep an edit that was made while another deleted, and delete what nobody edits', async () => {
    await write(laptop, 'e', 'Not for long.', true);
    await syncAll(devices);
    await apart(devices, async () => {
      await purge(desk, 'b');
      await purge(desk, 'e');
      await write(phone, 'b', 'Written at the desk before, and not gone.');
    });
    await syncAll(devices);
    expect(await expectSame(devices)).toEqual([
      'Who keeps the list of supporters? Asked on Monday.',
      'Written at the desk before, and not gone.',
    ]);
  });

  it('go on where they were after a background was ended, and a browser started again', async () => {
    await write(laptop, 'a', 'Before the end.');
    await laptop.browser.killBackground();
    await phone.browser.restart();
    await reopen(phone);
    await write(phone, 'b', 'After the restart.');
    await syncAll(devices);
    expect(await expectSame(devices)).toEqual(['Before the end.', 'After the restart.']);
  });

  it('keep what waits while the server is gone, and send it once it is back', async () => {
    await server.stop();
    await write(desk, 'a', 'Written while the server was away.');
    expect(await sync(desk)).toMatchObject({ state: 'waiting', failure: { reason: 'unreachable' }, pending: 1 });
    server = await startApache({ folder, port: server.port });
    await syncAll(devices);
    expect(await expectSame(devices)).toContain('Written while the server was away.');
  });

  it('see a change within seconds while a view is open', async () => {
    const second = await phone.browser.openExtensionPage('options.html');
    const watching = askExtension(second, 'watchSync', {});
    await write(laptop, 'a', 'Seen by the others.');
    await expect.poll(() => bodyOf(phone, 'a'), { timeout: 24_000, interval: 200 }).toBe('Seen by the others.');
    expect(await watching).toEqual({ on: true });
    await second.close();
  });

  it.each([1, 2])('give nothing twice and lose nothing where device %i is restored from a backup', async (at) => {
    const restored = devices[at];
    const other = devices[3 - at];
    if (!restored || !other) throw new Error('no such device');
    await syncAll(devices);
    const [first, second, third] = at === 1 ? ['f1', 'f2', 'f3'] : ['f4', 'f5', 'f6'];
    await write(restored, first, 'Kept by the backup.', true);
    await sync(restored);
    const backup = await backUp(restored);
    // What it says after the backup, it will not remember having said.
    await write(restored, second, 'Written after the backup.', true);
    await write(restored, first, 'Kept by the backup, and changed after.');
    await syncAll([restored, laptop], 1);
    await write(laptop, first, 'Read: Kept by the backup, and changed after.');
    await syncAll([laptop, other, restored, laptop]);
    await write(laptop, first, `${await bodyOf(laptop, first)} Yes.`);
    await apart([restored], async () => {
      await backup.restore();
      const found = [await bodyOf(restored, first), await bodyOf(restored, second)];
      expect(found).toEqual(['Kept by the backup.', undefined]);
      await write(restored, first, 'Kept by the backup. Nobody heard of the rest.');
      await write(restored, third, 'Written after it was restored.', true);
    });
    await backup.remove();
    await syncAll(devices);
    await expectSame(devices);
    expect(await bodyOf(laptop, second)).toBe('Written after the backup.');
    expect(await bodyOf(other, third)).toBe('Written after it was restored.');
    const body = await bodyOf(laptop, first);
    for (const words of ['Read:', 'and changed after', 'Yes.', 'Nobody heard of the rest.'])
      expect(body?.split(words), words).toHaveLength(2);
  });

  it('come together after one of them was offline for a week', async () => {
    await syncAll(devices);
    phone.proxy.meddle(away());
    await write(phone, 'a', 'Seen by the others, said the phone at the beginning.');
    expect(await sync(phone)).toMatchObject({ state: 'waiting', failure: { reason: 'unreachable' } });
    const before = new Date().toISOString();
    await write(laptop, 'a', 'On Monday: Seen by the others.');
    await purge(desk, 'b');
    await syncAll([laptop, desk]);
    // Their clocks, and nothing else of the week: the phone's server stays away, and each loads its extension anew.
    await later(devices, WEEK + 3_600_000);
    await write(laptop, 'a', 'On Monday, and a week later: Seen by the others.');
    await write(desk, 'a1', 'Of this week.', true);
    await syncAll([laptop, desk]);
    await write(phone, 'b', 'After the restart, and a week.');
    await write(phone, 'a2', 'Written on the train.', true);
    expect(await sync(phone)).toMatchObject({ state: 'waiting', failure: { reason: 'unreachable' } });
    const [train] = (await notesOf(phone)).filter(({ body }) => body === 'Written on the train.');
    expect(Date.parse(train?.created ?? '') - Date.parse(before)).toBeGreaterThan(WEEK);
    phone.proxy.meddle(null);
    await syncAll(devices);
    const bodies = await expectSame(devices);
    expect(bodies).toContain('On Monday, and a week later: Seen by the others, said the phone at the beginning.');
    for (const body of ['After the restart, and a week.', 'Of this week.', 'Written on the train.'])
      expect(bodies).toContain(body);
  });

  it('leave the notes where they are when syncing is turned off', async () => {
    const before = await notesOf(laptop);
    expect(await askExtension(laptop.view, 'leaveSync', { space: laptop.space, remote: 'delete' })).toEqual({});
    expect(await notesOf(laptop)).toEqual(before);
    expect(await askExtension(laptop.view, 'getSync', {})).toEqual({ spaces: [] });
  });
});
