import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { loadWords } from '../../../cli/load-words';
import { old } from '../../../cli/servers/lies';
import { startCouch } from '../../../cli/servers/start-couch';
import type { StartedServer } from '../../../cli/servers/started-server';
import { newStretch } from '../../../utils/sync';
import { waitForText } from '../stage';
import { bodyOf, expectAlike, expectSame, idOf, keepPolicy, mark, notesOf, purge, write } from './belongings';
import { apart, type Device, endDevices, join, SCOPE, startDevices, stateOf, sync, syncAll } from './devices';
import { changeOf, pushForged } from './forger';

type Five = [Device, Device, Device, Device, Device];

let server: StartedServer;
const all: Device[] = [];
let [ana, bea, cem, dov, eva] = [] as unknown as Five;

beforeAll(async () => {
  server = await startCouch();
  await startDevices(all, server, [
    ['Ana', 'chromium'],
    ['Bea', 'firefox'],
    ['Cem', 'chromium'],
    ['Dov', 'firefox'],
    ['Eva', 'chromium'],
  ]);
  [ana, bea, cem, dov, eva] = all as Five;
}, 240_000);
afterAll(async () => {
  await endDevices(all);
  await server?.stop();
});

const me = async (device: Device) => (await stateOf(device)).me;

describe('five members of a group on a database, three in Chromium and two in Firefox', { timeout: 240_000 }, () => {
  it('come in by invitation, and have what each of them shared', async () => {
    const { view, name, place } = ana;
    const begun = await askExtension(view, 'startSync', {
      kind: 'group',
      name: 'Watch',
      me: name,
      place,
      scope: SCOPE,
    });
    if ('failure' in begun) throw new Error(begun.failure);
    ana.space = begun.space;
    await sync(ana);
    for (const [at, device] of all.entries()) {
      await write(device, `e${at}`, `By ${device.name}.`, true);
      if (device === ana) continue;
      const invited = await askExtension(view, 'invite', { space: ana.space, withPassword: true });
      if ('failure' in invited) throw new Error(invited.failure);
      await sync(ana);
      await join(device, invited);
      expect(device.space).toBe(ana.space);
    }
    await mark(cem, 'c', 'Volunteers of the north');
    await keepPolicy(dov, 'd', 'The list is kept for two years.');
    await syncAll(all);
    const bodies = await expectSame(all);
    expect(bodies).toEqual(['By Ana.', 'By Bea.', 'By Cem.', 'By Dov.', 'By Eva.']);
    expect((await stateOf(eva)).members.map((it) => it.name).sort()).toEqual(['Ana', 'Bea', 'Cem', 'Dov', 'Eva']);
    const byDov = (await notesOf(bea)).find(({ id }) => id === idOf('e3'));
    expect(byDov?.creator).toBe('Dov');
  });

  it('come to the same when all of them write in one note at once, and delete and edit another', async () => {
    await write(ana, 'a', 'Who has the list?', true);
    await syncAll(all);
    await apart(all, async () => {
      for (const device of all) await write(device, 'a', `Who has the list? ${device.name} does not.`);
      await purge(ana, 'e0');
      await write(bea, 'e0', 'By Ana, and read by Bea.');
      await purge(eva, 'e4');
    });
    await syncAll(all);
    const bodies = await expectSame(all);
    expect(bodies).toHaveLength(5);
    expect(bodies).toContain('By Ana, and read by Bea.');
    for (const { name } of all) expect((await bodyOf(eva, 'a'))?.split(`${name} does not.`)).toHaveLength(2);
    const { conflicts } = await askExtension(cem.view, 'getConflicts', {});
    const onList = conflicts.find(({ object }) => object.id === idOf('a'));
    expect(new Set(onList?.versions.map(({ author }) => author)).size).toBe(5);
    const settled = { space: cem.space, object: { kind: 'note' as const, id: idOf('a') }, keep: 'merged' as const };
    expect(await askExtension(cem.view, 'settleConflict', settled)).toEqual({});
    await syncAll(all);
    await expectSame(all);
  });

  it('refuse what one writes in another’s name, and name whose it pretends to be', async () => {
    const before = await bodyOf(ana, 'e2');
    const [hers, his] = [await me(bea), await me(cem)];
    await pushForged(bea, { from: his });
    const change = await changeOf(bea, `note/${idOf('e2')}`);
    const stretch = newStretch();
    const deleted = { ...change, stretch, clock: { ...change.clock, [stretch]: 1 }, state: null };
    await pushForged(bea, { from: hers, changes: [deleted] });
    await syncAll(all);
    for (const device of all) {
      const refused = (await stateOf(device)).refused.map(({ reason, member, count }) => ({ reason, member, count }));
      expect(refused, device.name).toEqual(
        expect.arrayContaining([
          { reason: 'forged', member: his, count: 1 },
          { reason: 'forged', member: hers, count: 1 },
        ]),
      );
    }
    await expectAlike(all);
    expect(await bodyOf(eva, 'e2')).toBe(before);
  });

  it('go on without one who was removed; he reads nothing later and is told, and what he writes after is refused', async () => {
    const words = await loadWords('en');
    const his = await me(dov);
    // From now on he is shown what he has seen already, whatever comes to lie there.
    const past = old();
    dov.proxy.meddle(past);
    await syncAll([dov], 4);
    expect(await askExtension(ana.view, 'removeMember', { space: ana.space, member: his })).toEqual({});
    await sync(ana);
    await write(ana, 'e0', 'Said in private.');
    await syncAll([ana, bea]);
    await write(dov, 'f', 'Written after he was removed.', true);
    await write(dov, 'a', 'Changed after he was removed.');
    await purge(dov, 'e1');
    expect(await sync(dov)).toMatchObject({ pending: 0, state: 'idle' });
    dov.proxy.meddle(null);
    await write(eva, 'a', `${await bodyOf(eva, 'a')} Eva again.`);
    await mark(bea, 'c1', 'Volunteers of the south');
    const rest = [ana, bea, cem, eva];
    await syncAll(rest, 3);
    const bodies = await expectAlike(rest);
    expect(bodies).toContain('Said in private.');
    expect(bodies).toContain('By Bea.');
    expect(bodies.join()).not.toContain('after he was removed');
    expect(await bodyOf(cem, 'a')).toContain('Eva again.');
    for (const device of rest) {
      const state = await stateOf(device);
      expect(state).toMatchObject({ pending: 0, missing: 0 });
      expect(state.refused.find(({ reason }) => reason === 'removed_author')).toMatchObject({ member: his, count: 1 });
      expect(state.members.filter(({ removed }) => removed !== undefined).map((it) => it.name)).toEqual(['Dov']);
    }
    expect(await sync(dov)).toMatchObject({ state: 'stopped', failure: { reason: 'removed' } });
    expect(await bodyOf(dov, 'e0')).toBe('By Ana, and read by Bea.');
    expect(await bodyOf(dov, 'f')).toBe('Written after he was removed.');
    const page = await dov.browser.openExtensionPage('dashboard.html#/sync');
    await waitForText(page, words('sync_failed_removed'));
    await page.close();
  });
});
