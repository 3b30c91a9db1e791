import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { migrate, type Step, type Upgrade } from '../../../utils/database';
import { openSyncStore } from '../../../utils/sync';
import { steps } from '../../../utils/sync/store/migrations';
import { freshName, openRaw, readDatabase, type StoredDatabase, writeDatabase } from '../../database/raw-database';

const stored = Object.values(
  import.meta.glob<StoredDatabase>('../../stored/sync-v*.json', { eager: true, import: 'default' }),
);
const SPACE = 'cGFpcmVkLWRldmljZXMtMQ';

async function runSteps(name: string, version: number, todo: readonly Step[]): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (db: IDBPDatabase, from, _to, upgrade) => void migrate(db, upgrade as Upgrade, from, todo),
  });
  db.close();
}

describe('what older versions stored of syncing', () => {
  it('has a frozen example of every version', () => {
    const versions = stored.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions, 'a new step needs test/stored/sync-v<version>.json').toEqual(steps.map((_, step) => step + 1));
  });

  it.each(stored)('version $version: its steps still make the layout that was shipped', async (example) => {
    const name = freshName();
    await runSteps(name, example.version, steps.slice(0, example.version));
    const made = await readDatabase(name);
    expect(Object.keys(made.stores)).toEqual(Object.keys(example.stores));
    for (const [store, { keyPath, indexes }] of Object.entries(example.stores)) {
      expect(made.stores[store]).toEqual({ keyPath, indexes, records: [] });
    }
  });

  it.each(stored)('version $version: every record is read after opening', async (example) => {
    const name = freshName();
    await writeDatabase(name, example);
    const store = await openSyncStore(name);
    expect(await store.pending(SPACE)).toBe(3);
    expect([...(await store.unsent(SPACE))]).toEqual(['b3V0Z29pbmctcmVjb3JkLQ']);
    expect((await store.own(SPACE)).map(({ keys }) => keys)).toEqual([['note/one', 'note/two', 'mark/three']]);
    expect(await store.allObjects(SPACE, { limit: 10 })).toEqual(example.stores.objects?.records);
    expect((await store.touched(SPACE, 'note', 10)).map(({ key }) => key)).toEqual(['note/one']);
    expect((await store.split(SPACE)).map(({ key }) => key)).toEqual(['note/two']);
    expect((await store.refused(SPACE)).map(({ reason }) => reason)).toEqual(['forged']);
    expect((await store.aside(SPACE)).map(({ why }) => why)).toEqual(['key']);
    expect((await store.gone(SPACE)).map(({ key }) => key)).toEqual(['policy/four']);
    // Keys are the browser's own and stand in no file: a space without them is left as it lies, and not shown.
    expect(await store.spaces()).toEqual([]);
    store.close();
    expect(await readDatabase(name)).toEqual(example);
  });
});

describe('the database of syncing', () => {
  it('forgets one space whole, and touches no other', async () => {
    const name = freshName();
    const [example] = stored;
    if (!example) throw new Error('test/stored/sync-v1.json is gone');
    await writeDatabase(name, example);
    const store = await openSyncStore(name);
    const other = { space: 'other', name: 'one', reason: 'forged' as const, at: '2026-11-23T10:00:00.000Z' };
    await store.write('other', { refused: [other] });
    await store.forget(SPACE);
    store.close();
    const left = Object.values((await readDatabase(name)).stores).flatMap(({ records }) => records);
    expect(left).toEqual([other]);
  });

  it('of a newer version is left alone, and told', async () => {
    const name = freshName();
    (await openRaw(name, steps.length + 1, (db) => void db.createObjectStore('spaces', { keyPath: 'id' }))).close();
    await expect(openSyncStore(name)).rejects.toMatchObject({ name: 'SyncFailure', reason: 'database' });
  });
});
