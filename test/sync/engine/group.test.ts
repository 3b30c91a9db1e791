import { beforeEach, describe, expect, it } from 'vitest';
import { mustBeAGroup } from './contract/group';
import { bodyOf, type Device, note, settle, type } from './device';
import { expectSame } from './expect-same';
import { group, idOf, told } from './group';
import { MemoryPlace } from './memory-place';

let [ana, bea, cem, dov, eva] = [] as unknown as [Device, Device, Device, Device, Device];

describe('five members', () => mustBeAGroup(async () => new MemoryPlace()));

describe('four of five members', () => {
  beforeEach(async () => {
    [ana, bea, cem, dov, eva] = (await group(5, new MemoryPlace())) as [Device, Device, Device, Device, Device];
  });

  it('go on without one who was removed: what he wrote before stays, what he writes after reaches nobody', async () => {
    dov.objects.write(note('before', { id: 'a' }));
    await settle([dov, ana, bea, cem, eva]);
    // A place that keeps the removal from him, and shows what he writes as if he had written it before.
    const his = new MemoryPlace();
    his.log.push(...ana.place.log);
    const before = his.log.length;
    await ana.engine.removeMember(ana.space, await idOf(dov));
    await ana.engine.run(ana.space);
    dov.place = his;
    dov.objects.write(note('after', { id: 'b' }));
    type(dov, 'a', () => 'changed after');
    await dov.engine.run(dov.space);
    const late = his.log.slice(before);
    expect(late.length).toBeGreaterThan(0);
    ana.place.log.splice(before, 0, ...late);
    for (const one of [ana, bea, cem, eva]) {
      const space = await one.store.space(one.space);
      if (space) await one.store.write(one.space, { space: { ...space, cursor: `${before} 0` } });
    }
    dov.place = ana.place;
    await settle([ana, bea, cem, eva]);
    await expectSame([ana, bea, cem, eva]);
    expect([bodyOf(bea, 'a'), bodyOf(bea, 'b')]).toEqual(['before', undefined]);
    expect((await told(cem)).refused).toMatchObject([{ reason: 'removed_author', member: await idOf(dov) }]);
    bea.objects.write(note('not for him', { id: 'c' }));
    await settle([bea, ana]);
    await expect(dov.engine.run(dov.space)).rejects.toMatchObject({ reason: 'removed' });
    expect(bodyOf(dov, 'c')).toBeUndefined();
    expect(bodyOf(ana, 'c')).toBe('not for him');
  });

  it('come to the same where some had taken more of the removed than who removed him', async () => {
    dov.objects.write(note('seen by one', { id: 'a' }));
    const hidden = ana.place;
    await dov.engine.run(dov.space);
    await bea.engine.run(bea.space);
    expect(bodyOf(bea, 'a')).toBe('seen by one');
    // Ana is kept from seeing it before she removes him.
    const late = hidden.log.splice(-1);
    await ana.engine.removeMember(ana.space, await idOf(dov));
    hidden.log.push(...late);
    await settle([ana, bea, cem, eva], 4);
    await expectSame([ana, bea, cem, eva]);
    expect(bodyOf(ana, 'a')).toBe('seen by one');
  });
});
