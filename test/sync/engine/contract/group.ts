import { beforeEach, expect, it } from 'vitest';
import { newStretch, SyncFailure } from '../../../../utils/sync';
import { bodyOf, type Device, note, settle, type } from '../device';
import { expectSame, expectSettled } from '../expect-same';
import { pushTo, recordOf } from '../forge';
import { group, idOf, told } from '../group';
import type { TestPlace } from '../test-place';

/** What five members of a group come to, at whatever place: `open` gives one that is empty. */
export function mustBeAGroup<P extends TestPlace>(open: () => Promise<P>): void {
  let all: Device<P>[] = [];
  let [ana, bea, cem, dov, eva] = [] as unknown as [Device<P>, Device<P>, Device<P>, Device<P>, Device<P>];

  beforeEach(async () => {
    all = await group(5, await open());
    [ana, bea, cem, dov, eva] = all as [Device<P>, Device<P>, Device<P>, Device<P>, Device<P>];
  });

  it('know each other, and have what each of them shared', async () => {
    for (const [at, one] of all.entries()) one.objects.write(note(`by ${at}`, { id: `n${at}` }));
    await settle(all);
    await expectSettled(all);
    expect((await told(eva)).members.map(({ name }) => name).sort()).toEqual(['Ana', 'Bea', 'Cem', 'Dov', 'Eva']);
    expect(bodyOf(eva, 'n0')).toBe('by 0');
  });

  it('come to the same when all of them write in one note at once', async () => {
    ana.objects.write(note('Who has the list?', { id: 'a' }));
    await settle(all);
    for (const [at, one] of all.entries()) {
      type(one, 'a', (body) => `${body} Answer ${at}.`);
      one.objects.write(note(`by ${at}`, { id: `n${at}` }));
    }
    await settle(all);
    expect(await expectSettled(all)).toHaveLength(6);
    for (const at of all.keys()) expect(String(bodyOf(ana, 'a')).split(`Answer ${at}.`)).toHaveLength(2);
    const [conflict] = await eva.engine.conflicts(eva.space);
    expect(new Set(conflict?.versions.map(({ author }) => author)).size).toBe(5);
  });

  it('refuse what one writes in another’s name, and say whose name it bears', async () => {
    const victim = await idOf(cem);
    await pushTo(ana, [await recordOf(bea, { from: victim })]);
    await settle(all);
    for (const one of [ana, bea, dov, eva])
      expect((await told(one)).refused).toMatchObject([{ reason: 'forged', member: victim, count: 1 }]);
    await expectSame(all);
  });

  it('refuse a change in another’s name that one sends in her own, and take nothing of it', async () => {
    cem.objects.write(note('as Cem said it', { id: 'a' }));
    await settle([cem, ana, bea, dov, eva]);
    const [stored] = await bea.store.objects(bea.space, ['note/a']);
    const change = stored?.heads.changes[0];
    if (!change) throw new Error('nothing to forge');
    const stretch = newStretch();
    const forged = { ...change, stretch, clock: { ...change.clock, [stretch]: 1 }, state: null };
    const record = await recordOf(bea, { from: await idOf(bea), changes: [forged] });
    await pushTo(ana, [record]);
    await settle([ana, cem, dov, eva]);
    for (const one of [ana, cem, dov, eva]) {
      expect((await told(one)).refused).toMatchObject([{ reason: 'forged', member: await idOf(bea), count: 1 }]);
      expect(bodyOf(one, 'a')).toBe('as Cem said it');
    }
    await expectSame([ana, cem, dov, eva]);
  });

  it('let nobody but the founder invite or remove', async () => {
    await expect(bea.engine.invite(bea.space, true)).rejects.toMatchObject({ reason: 'forbidden' });
    await expect(bea.engine.removeMember(bea.space, await idOf(cem))).rejects.toBeInstanceOf(SyncFailure);
    expect((await told(ana)).members.every(({ removed }) => removed === undefined)).toBe(true);
  });

  it('hear that somebody has left, and keep what she wrote', async () => {
    eva.objects.write(note('hers', { id: 'a' }));
    await settle([eva, ana]);
    await eva.engine.leave(eva.space, 'keep');
    await settle([ana, bea]);
    const left = (await told(bea)).members.find(({ name }) => name === 'Eva');
    expect(left?.removed).toBeDefined();
    expect(bodyOf(bea, 'a')).toBe('hers');
    expect(eva.objects.all()).toHaveLength(1);
    expect(await eva.engine.tell()).toEqual([]);
  });
}
