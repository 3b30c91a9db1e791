import { describe, expect, it } from 'vitest';
import { old } from '../../../cli/servers/lies';
import { startCouch } from '../../../cli/servers/start-couch';
import { mustBeAGroup } from '../engine/contract/group';
import { bodyOf, type Device, note, settle, type } from '../engine/device';
import { expectSame } from '../engine/expect-same';
import { group, idOf, told } from '../engine/group';
import type { TestPlace } from '../engine/test-place';
import { openStage } from './stage';

type Five = [Device<TestPlace>, Device<TestPlace>, Device<TestPlace>, Device<TestPlace>, Device<TestPlace>];

describe('five members on express-pouchdb', () => {
  const stage = openStage(startCouch);
  mustBeAGroup(stage.open);

  it('go on without one who was removed and is kept from hearing it: all refuse alike what he writes after', async () => {
    const all = (await group(5, await stage.open())) as Five;
    const [ana, bea, cem, dov, eva] = all;
    for (const [at, one] of all.entries()) one.objects.write(note(`by ${at}`, { id: `n${at}` }));
    dov.objects.write(note('before', { id: 'a' }));
    await settle(all);
    // From now on he is shown what he has seen already, whatever comes to lie there.
    const past = old();
    stage.proxy.meddle(past);
    await dov.engine.run(dov.space);
    stage.proxy.meddle(null);
    await ana.engine.removeMember(ana.space, await idOf(dov));
    type(ana, 'n0', (body) => `${body}, in private`);
    await settle([ana, bea]);
    stage.proxy.meddle(past);
    dov.objects.write(note('after', { id: 'b' }));
    type(dov, 'a', () => 'changed after');
    dov.objects.delete({ kind: 'note', id: 'n1' });
    await dov.engine.run(dov.space);
    expect((await told(dov)).pending).toBe(0);
    stage.proxy.meddle(null);
    type(eva, 'a', (body) => `${body}, and Eva`);
    const rest = [ana, bea, cem, eva];
    await settle(rest);
    expect(await expectSame(rest)).toHaveLength(6);
    expect(['a', 'b', 'n1', 'n3'].map((id) => bodyOf(cem, id))).toEqual(['before, and Eva', undefined, 'by 1', 'by 3']);
    const his = { reason: 'removed_author', member: await idOf(dov), count: 1 };
    for (const one of rest) expect((await told(one)).refused).toMatchObject([his]);
    await expect(dov.engine.run(dov.space)).rejects.toMatchObject({ name: 'SyncFailure', reason: 'removed' });
    expect(bodyOf(dov, 'n0')).toBe('by 0');
  });
});
