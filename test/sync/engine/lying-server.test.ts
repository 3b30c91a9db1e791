import { beforeEach, describe, expect, it } from 'vitest';
import { bodyOf, type Device, devices, note, oneMore, settle, type } from './device';
import { told } from './group';
import { MemoryPlace } from './memory-place';

let [one, two] = [] as unknown as [Device, Device];

beforeEach(async () => {
  [one, two] = (await devices(2, new MemoryPlace())) as [Device, Device];
  one.objects.write(note('as it is', { id: 'a' }));
  await settle([one, two]);
});

/** The last record of the log, which `one` has just written. */
async function lastOf(on: Device) {
  type(on, 'a', (body) => `${body}, and more`);
  await on.engine.run(on.space);
  const last = on.place.log.at(-1);
  if (!last) throw new Error('nothing was written');
  return last;
}

describe('a server', () => {
  it.each([
    ['cuts a record off', (bytes: Uint8Array) => bytes.slice(0, -40), 'foreign'],
    [
      'turns one bit over',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === 200 ? byte ^ 1 : byte)),
      'unreadable',
    ],
    ['puts something else in its place', () => new TextEncoder().encode('<html>Sign in</html>'), 'foreign'],
    ['empties it', () => new Uint8Array(0), 'foreign'],
  ])('that %s is refused that record, by name, and nothing changes here', async (_, lie, reason) => {
    const last = await lastOf(one);
    two.place.meddle = (record) => (record.name === last.name ? { ...record, bytes: lie(record.bytes) } : record);
    await settle([two]);
    expect(bodyOf(two, 'a')).toBe('as it is');
    expect((await told(two)).refused).toMatchObject([{ reason, count: 1 }]);
  });

  it('that shows one record under another’s name, or one of another space, is refused it', async () => {
    const last = await lastOf(one);
    const [stranger] = (await devices(1, new MemoryPlace())) as [Device];
    stranger.objects.write(note('of another space', { id: 'z' }));
    await stranger.engine.run(stranger.space);
    const [first, foreign] = [one.place.log[0], stranger.place.log.at(-1)];
    two.place.meddle = (record) =>
      record.name === last.name ? { ...record, bytes: first?.bytes ?? record.bytes } : record;
    if (foreign) two.place.log.push(foreign);
    await settle([two]);
    expect(two.objects.all()).toHaveLength(1);
    expect(bodyOf(two, 'a')).toBe('as it is');
    expect((await told(two)).refused).toMatchObject([{ reason: 'unreadable', count: 2 }]);
  });

  it('that shows everything once more brings nothing back', async () => {
    await lastOf(one);
    one.objects.delete({ kind: 'note', id: 'a' });
    await settle([one, two]);
    two.place.log.push(...two.place.log);
    await settle([two, one]);
    expect([two.objects.all(), one.objects.all()]).toEqual([[], []]);
    expect((await told(two)).conflicts).toBe(0);
  });

  it('that keeps a record back is noticed as soon as somebody says to have seen it', async () => {
    const last = await lastOf(one);
    const [third] = (await devices(1, new MemoryPlace())) as [Device];
    third.place = one.place;
    await settle([two]);
    type(two, 'a', (body) => `${body}!`);
    await settle([two]);
    // A device that starts anew is shown all but one.
    const at = one.place.log.findIndex(({ name }) => name === last.name);
    const [hidden] = one.place.log.splice(at, 1);
    const late = await oneMore(one, 'Late');
    await settle([late]);
    expect((await told(late)).missing).toBe(1);
    // What came after it says everything nevertheless.
    expect(bodyOf(late, 'a')).toBe('as it is, and more!');
    if (hidden) one.place.log.push(hidden);
    await settle([late]);
    expect((await told(late)).missing).toBe(0);
  });

  it('that lost what this device had written is given it again', async () => {
    const last = await lastOf(one);
    one.place.deleted.push(last.name);
    await settle([one, two]);
    expect(bodyOf(two, 'a')).toBe('as it is, and more');
  });

  it('to which an old state was restored is brought up to date again', async () => {
    const before = [...one.place.log];
    await lastOf(one);
    one.place.log.splice(0, one.place.log.length, ...before);
    const space = await one.store.space(one.space);
    // From time to time, everything is looked at anew.
    if (space) await one.store.write(one.space, { space: { ...space, cursor: null } });
    await settle([one, two]);
    expect(bodyOf(two, 'a')).toBe('as it is, and more');
  });
});
