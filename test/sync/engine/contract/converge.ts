import { beforeEach, expect, it } from 'vitest';
import { backUp, bodyOf, clock, type Device, devices, later, note, oneMore, restart, settle, type } from '../device';
import { expectSettled } from '../expect-same';
import { MemoryObjects } from '../memory-objects';
import type { TestPlace } from '../test-place';

const START = clock.now;
const DAY = 86_400_000;

/** What three devices of one person come to, at whatever place: `open` gives one that is empty. */
export function mustConverge<P extends TestPlace>(open: () => Promise<P>): void {
  let [one, two, three] = [] as unknown as [Device<P>, Device<P>, Device<P>];

  beforeEach(async () => {
    clock.now = START;
    [one, two, three] = (await devices(3, await open())) as [Device<P>, Device<P>, Device<P>];
  });

  it('have what each of them wrote', async () => {
    one.objects.write(note('from the laptop', { id: 'a', tags: ['x'] }));
    two.objects.write(note('from the phone', { id: 'b' }));
    three.objects.write(note('from the desk', { id: 'c' }));
    await settle([one, two, three]);
    expect(await expectSettled([one, two, three])).toHaveLength(3);
    expect([bodyOf(one, 'b'), bodyOf(two, 'c'), bodyOf(three, 'a')]).toEqual([
      'from the phone',
      'from the desk',
      'from the laptop',
    ]);
  });

  it('bring edits of one note together, made at once in different places', async () => {
    one.objects.write(note('The list is kept. Nobody says where.', { id: 'a' }));
    await settle([one, two, three]);
    type(one, 'a', (body) => `${body} Asked on Monday.`);
    type(two, 'a', (body) => body.replace('The list', 'The list of supporters'));
    three.objects.write(note(String(bodyOf(three, 'a')), { id: 'a', tags: ['question'] }));
    await settle([one, two, three]);
    await expectSettled([one, two, three]);
    expect(bodyOf(three, 'a')).toBe('The list of supporters is kept. Nobody says where. Asked on Monday.');
    expect(one.objects.entries.get('note/a')?.object.fields.tags).toEqual(['question']);
  });

  it('show both versions of it until somebody’s next change has seen them', async () => {
    one.objects.write(note('start', { id: 'a' }));
    await settle([one, two, three]);
    type(one, 'a', () => 'start, said the laptop');
    type(two, 'a', () => 'start, said the phone');
    await settle([one, two, three]);
    const [conflict] = await three.engine.conflicts(three.space);
    expect(conflict?.versions.map(({ object }) => object?.fields.body).sort()).toEqual([
      'start, said the laptop',
      'start, said the phone',
    ]);
    expect(new Set(conflict?.versions.map(({ author }) => author)).size).toBe(2);
    expect((await one.engine.tell())[0]?.conflicts).toBe(1);
    const phone = conflict?.versions.find(({ object }) => object?.fields.body === 'start, said the phone');
    await three.engine.settleConflict(three.space, { kind: 'note', id: 'a' }, phone?.stretch ?? 'merged');
    await settle([three, one, two]);
    await expectSettled([one, two, three]);
    expect(bodyOf(one, 'a')).toBe('start, said the phone');
    for (const { engine, space } of [one, two, three]) expect(await engine.conflicts(space)).toEqual([]);
  });

  it('keep what was replaced as a version, and give what was brought together an instant of its own', async () => {
    one.objects.write(note('start', { id: 'a' }));
    await settle([one, two, three]);
    type(one, 'a', () => 'start, one');
    type(two, 'a', () => 'two, start');
    const mine = two.objects.entries.get('note/a')?.object;
    await settle([one, two, three]);
    const merged = two.objects.entries.get('note/a')?.object;
    expect(two.objects.versions).toContainEqual(mine);
    expect(merged?.fields.modified).not.toBe(mine?.fields.modified);
    await expectSettled([one, two, three]);
  });

  it('keep an edit that was made while another device deleted', async () => {
    one.objects.write(note('keep me', { id: 'a' }));
    await settle([one, two, three]);
    one.objects.delete({ kind: 'note', id: 'a' });
    type(two, 'a', (body) => `${body}, please`);
    await settle([one, two, three]);
    await expectSettled([one, two, three]);
    expect(bodyOf(one, 'a')).toBe('keep me, please');
  });

  it('delete what was deleted, and do not bring it back', async () => {
    one.objects.write(note('gone soon', { id: 'a' }));
    await settle([one, two, three]);
    two.objects.delete({ kind: 'note', id: 'a' });
    await settle([two, one, three]);
    expect(await expectSettled([one, two, three])).toEqual([]);
    three.objects.write(note('another', { id: 'b' }));
    await settle([one, two, three]);
    expect(await expectSettled([one, two, three])).toHaveLength(1);
  });

  it('come to the same after a week in which each went on alone', async () => {
    for (let at = 0; at < 12; at += 1) one.objects.write(note(`note ${at}`, { id: `n${at}` }));
    await settle([one, two, three]);
    for (let day = 0; day < 7; day += 1) {
      later(DAY);
      type(one, `n${day}`, (body) => `${body}, day ${day} on the laptop`);
      type(two, `n${day + 1}`, (body) => `Day ${day} on the phone: ${body}`);
      three.objects.write(note(`day ${day} at the desk`, { id: `d${day}` }));
      if (day % 2) three.objects.delete({ kind: 'note', id: `n${day}` });
    }
    await settle([one, two, three]);
    const all = await expectSettled([one, two, three]);
    expect(all).toHaveLength(19);
    expect(bodyOf(three, 'n3')).toBe('Day 2 on the phone: note 3, day 3 on the laptop');
  });

  it('lose nothing to a device restored from a backup, which itself takes up all that it had forgotten', async () => {
    one.objects.write(note('before', { id: 'a' }));
    await settle([one, two, three]);
    const restore = await backUp(one);
    type(one, 'a', () => 'after the backup');
    one.objects.write(note('new since', { id: 'b' }));
    await settle([one, two, three]);
    one.store.close();
    one = await restore();
    expect(bodyOf(one, 'a')).toBe('before');
    type(one, 'a', (body) => `${body}, typed on what was restored`);
    await settle([one, two, three]);
    await expectSettled([one, two, three]);
    expect(bodyOf(two, 'b')).toBe('new since');
    expect(bodyOf(two, 'a')).toContain('typed on what was restored');
    expect((await two.engine.conflicts(two.space)).length).toBe(1);
  });

  it('that are restarted between any two steps go on where they were', async () => {
    one.objects.write(note('start', { id: 'a' }));
    for (let round = 0; round < 4; round += 1) {
      one = await restart(one);
      await one.engine.run(one.space);
      two = await restart(two);
      await two.engine.run(two.space);
      type(two, 'a', (body) => `${body} ${round}`);
    }
    await settle([one, two, three]);
    await expectSettled([one, two, three]);
    expect(bodyOf(three, 'a')).toBe('start 0 1 2 3');
  });

  it('take what lies on two of them already for one and the same', async () => {
    const old = note('from one file', { id: 'a' });
    later(1_000);
    const newer = note('from one file, and edited', { id: 'a' });
    one.objects.write(old);
    await settle([one]);
    two.objects.write(newer);
    await settle([two, one, three]);
    await expectSettled([one, two, three]);
  });

  it('and one that comes in with notes of its own hear everything before it says anything: nothing is doubled', async () => {
    one.objects.write(note('the same in one backup', { id: 'a' }));
    await settle([one, two, three]);
    const objects = new MemoryObjects();
    const entry = one.objects.entries.get('note/a');
    if (entry) objects.write(entry.object);
    objects.write(note('only here', { id: 'z' }));
    const late = await oneMore(one, 'Late', objects);
    await settle([late, one, two, three]);
    await expectSettled([one, two, three, late]);
    expect(bodyOf(one, 'a')).toBe('the same in one backup');
    expect(bodyOf(one, 'z')).toBe('only here');
    expect(await one.engine.conflicts(one.space)).toEqual([]);
  });
}
