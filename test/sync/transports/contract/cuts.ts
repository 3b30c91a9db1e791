import { describe, expect, it } from 'vitest';
import { cutAnswer, cutAt, cutUpload } from '../../../../cli/servers/lies';
import { emptyPlace } from '../../../../utils/sync/empty-place';
import { browserNet } from '../../../../utils/sync/http/net';
import type { SealedRecord } from '../../../../utils/sync/transport';
import { anyName, asPulled, makeRecords, pullAll, type Stage } from '../stage';

export function mustSurviveCuts(stage: Stage): void {
  describe.each(['before', 'after'] as const)('%s the server has done what it was asked', (drop) => {
    it('a push that is cut at any step and repeated ends as one that was not', async () => {
      for (let step = 0, cut = true; cut; step++) {
        await emptyPlace(stage.place, 'all', browserNet());
        const [old, records] = [makeRecords(2), makeRecords(3)];
        const device = stage.device();
        await device.push({ records: old });
        const push = { records, replaced: old.map(({ name }) => name) };
        stage.proxy.meddle(cutAt(step, drop));
        cut = (await outcome(device.push(push))) !== 'done';
        stage.proxy.meddle(null);
        expect(holdsOneOf(await readBack(stage), old, records), `cut at request ${step}`).toBe(true);
        await device.push(push);
        expect(await readBack(stage), `cut at request ${step}`).toEqual(asPulled(records));
      }
    }, 120_000);

    it('a first push that is cut at any step and repeated ends as one that was not', async () => {
      for (let step = 0, cut = true; cut; step++) {
        await emptyPlace(stage.place, 'all', browserNet());
        const records = makeRecords(2);
        const device = stage.device();
        stage.proxy.meddle(cutAt(step, drop));
        cut = (await outcome(device.push({ records }))) !== 'done';
        stage.proxy.meddle(null);
        await device.push({ records });
        expect(await readBack(stage), `cut at request ${step}`).toEqual(asPulled(records));
      }
    }, 120_000);

    it('a pull that is cut at any step goes on from its last cursor', async () => {
      const records = [...makeRecords(3), ...makeRecords(1, 600_000)];
      await stage.device().push({ records });
      await stage.device().push({ records: makeRecords(1) });
      for (let step = 0, cut = true; cut; step++) {
        const reader = stage.device();
        stage.proxy.log.length = 0;
        stage.proxy.meddle(cutAt(step, drop));
        const before = await reader.pull(null).catch(() => null);
        cut = stage.proxy.log.length > step;
        stage.proxy.meddle(null);
        const rest = await pullAll(reader, before?.cursor ?? null);
        expect((before?.records.length ?? 0) + rest.names.length, `cut at request ${step}`).toBe(5);
      }
    }, 120_000);
  });

  it.each([0, 1, 1_024, 5_000])(
    'an upload cut after %i bytes is repeated, and read whole also by who read it cut',
    async (bytes) => {
      const records = makeRecords(3, 8_192);
      const device = stage.device();
      stage.proxy.meddle(cutUpload(bytes));
      await expect(device.push({ records })).rejects.toMatchObject({ name: 'SyncFailure' });
      stage.proxy.meddle(null);
      const reader = stage.device();
      const early = await pullAll(reader);
      await device.push({ records });
      const seen = new Map([...early.bytes, ...(await pullAll(reader, early.cursor)).bytes]);
      expect(seen).toEqual(asPulled(records));
    },
  );

  it('an answer that ends before its end is no record', async () => {
    const records = makeRecords(3, 8_192);
    await stage.device().push({ records });
    stage.proxy.meddle(cutAnswer(2_000));
    const reader = stage.device();
    await expect(reader.pull(null)).rejects.toMatchObject({ name: 'SyncFailure', reason: 'unreachable' });
    stage.proxy.meddle(null);
    expect((await pullAll(reader)).bytes).toEqual(asPulled(records));
  });

  it('who goes away is not waited for, and may come back', async () => {
    const records = makeRecords(3);
    const device = stage.device(anyName());
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(device.push({ records }, { signal: gone })).rejects.toThrow('gone');
    await expect(device.pull(null, { signal: gone })).rejects.toThrow('gone');
    expect(stage.proxy.log).toEqual([]);
    stage.proxy.meddle(() => ({ wait: 5_000 }));
    const leaving = new AbortController();
    const started = performance.now();
    setTimeout(() => leaving.abort(new Error('left')), 100);
    await expect(device.pull(null, { signal: leaving.signal })).rejects.toThrow('left');
    expect(performance.now() - started).toBeLessThan(2_000);
    stage.proxy.meddle(null);
    await device.push({ records });
    expect(await readBack(stage)).toEqual(asPulled(records));
  });
}

async function outcome(push: Promise<void>): Promise<string> {
  return push.then(
    () => 'done',
    ({ name }: Error) => name,
  );
}

async function readBack(stage: Stage): Promise<Map<string, string>> {
  return (await pullAll(stage.device())).bytes;
}

/** What is replaced may be gone only where all that replaces it is there. */
function holdsOneOf(
  there: ReadonlyMap<string, string>,
  old: readonly SealedRecord[],
  records: readonly SealedRecord[],
): boolean {
  return [old, records].some((all) => all.every(({ name }) => there.has(name)));
}
