import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeRecords, pullAll, type Stage } from '../stage';

export function mustWait(stage: Stage): void {
  it('a pull that waits ends as soon as another device pushes', async () => {
    const reader = stage.device();
    const { cursor } = await pullAll(reader);
    const records = makeRecords(2);
    const waiting = reader.pull(cursor, { wait: true });
    const first = await Promise.race([waiting, delay(700)]);
    expect(first).toBeUndefined();
    const started = performance.now();
    await stage.device().push({ records });
    const pulled = await waiting;
    expect(performance.now() - started).toBeLessThan(1_500);
    const rest = await pullAll(reader, pulled.cursor);
    expect([...pulled.records.map(({ name }) => name), ...rest.names].sort()).toEqual(
      records.map(({ name }) => name).sort(),
    );
  });

  it('a pull that waits does not wait where there is news already', async () => {
    const { cursor } = await pullAll(stage.device());
    await stage.device().push({ records: makeRecords(1) });
    expect((await stage.device().pull(cursor, { wait: true })).records).toHaveLength(1);
  });

  it('a wait without news ends with none, and goes on from where it stood', async () => {
    const reader = stage.device();
    const { cursor } = await pullAll(reader);
    expect(await reader.pull(cursor, { wait: true })).toMatchObject({ records: [], more: false });
    await stage.device().push({ records: makeRecords(1) });
    expect((await reader.pull(cursor, { wait: true })).records).toHaveLength(1);
  }, 40_000);

  it('a wait can be given up', async () => {
    const reader = stage.device();
    const { cursor } = await pullAll(reader);
    const leaving = new AbortController();
    const waiting = reader.pull(cursor, { wait: true, signal: leaving.signal });
    setTimeout(() => leaving.abort(new Error('left')), 200);
    await expect(waiting).rejects.toThrow('left');
  });
}
