import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Pulled, Transport } from '../../../../utils/sync/transport';
import { makeRecords, pullAll, type Stage } from '../stage';

/** Longer than a folder must have been at rest for its word to be taken. */
const AT_REST_MS = 4_200;

/** A folder is asked again and again, by every device: what one pull costs. */
export function mustSpare(stage: Stage, foldersTell: boolean): void {
  it('where nothing is new a pull is one request, and one in five reads one folder more', async () => {
    await stage.device().push({ records: makeRecords(3) });
    await stage.device().push({ records: makeRecords(2) });
    await delay(AT_REST_MS);
    const reader = stage.device();
    let { cursor } = await pullAll(reader);
    const requests: number[] = [];
    for (let pull = 0; pull < 10; pull++) {
      stage.proxy.log.length = 0;
      ({ cursor } = await pullAll(reader, cursor));
      requests.push(stage.proxy.log.length);
    }
    expect(requests.filter((it) => it === 1)).toHaveLength(8);
    expect(requests.filter((it) => it === 2)).toHaveLength(2);
  }, 30_000);

  it.runIf(foldersTell)(
    'a new record in a folder at rest costs one list and one download',
    async () => {
      const writer = stage.device();
      await writer.push({ records: makeRecords(3) });
      await stage.device().push({ records: makeRecords(2) });
      await delay(AT_REST_MS);
      const reader = stage.device();
      const { cursor } = await pullAll(reader);
      await writer.push({ records: makeRecords(1) });
      stage.proxy.log.length = 0;
      expect((await pullAll(reader, cursor)).names).toHaveLength(1);
      expect(stage.proxy.log.map(({ method }) => method)).toEqual(['PROPFIND', 'PROPFIND', 'GET']);
    },
    30_000,
  );

  it.runIf(!foldersTell)(
    'a server whose folders do not tell is found out by the tenth pull, and not believed again',
    async () => {
      const writer = stage.device();
      await writer.push({ records: makeRecords(3) });
      await delay(AT_REST_MS);
      const reader = stage.device();
      let { cursor } = await pullAll(reader);
      await writer.push({ records: makeRecords(1) });
      const found: number[] = [];
      for (let pull = 0; pull < 10; pull++) {
        const all = await pullAll(reader, cursor);
        cursor = all.cursor;
        found.push(all.names.length);
      }
      expect(found.reduce((sum, it) => sum + it)).toBe(1);
      await delay(AT_REST_MS);
      ({ cursor } = await pullAll(reader, cursor));
      await writer.push({ records: makeRecords(1) });
      expect((await pullAll(reader, cursor)).names).toHaveLength(1);
    },
    30_000,
  );

  it.runIf(!foldersTell)(
    'who writes there finds it out with the first record',
    async () => {
      const device = stage.device();
      await device.push({ records: makeRecords(1) });
      await delay(AT_REST_MS);
      const { cursor } = await pullAll(device);
      await device.push({ records: makeRecords(1) });
      const own = await pullAll(device, cursor);
      expect(own.names).toHaveLength(1);
      expect(own.cursor).toContain('"tagsHold":false');
    },
    30_000,
  );

  it.runIf(foldersTell)('of records written within the same second none is missed', async () => {
    const writer = stage.device();
    const reader = stage.device();
    let cursor: string | null = null;
    for (let round = 0; round < 25; round++) {
      const records = makeRecords(1);
      await writer.push({ records });
      const all = await pullAll(reader, cursor);
      cursor = all.cursor;
      expect(all.names, `round ${round}`).toEqual(records.map(({ name }) => name));
    }
  });

  it('one download that fails keeps no other back', async () => {
    const records = makeRecords(6, 600_000);
    await stage.device().push({ records });
    const bad = records[2]?.name ?? '';
    stage.proxy.meddle(({ method, path }) =>
      method === 'GET' && path.includes(bad) ? { answer: { status: 500 } } : null,
    );
    const got = await pullUntilFailure(stage.device());
    expect([...got].sort()).toEqual(
      records
        .map(({ name }) => name)
        .filter((name) => name !== bad)
        .sort(),
    );
  });
}

async function pullUntilFailure(reader: Transport): Promise<Set<string>> {
  const names = new Set<string>();
  let cursor: string | null = null;
  for (;;) {
    const pulled: Pulled | null = await reader.pull(cursor).catch(() => null);
    if (pulled === null) return names;
    for (const { name } of pulled.records) names.add(name);
    cursor = pulled.cursor;
  }
}
