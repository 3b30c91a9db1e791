import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openPolicies } from '../../utils/changes';
import { steps } from '../../utils/changes/migrations';
import { migrate, type Step, type Upgrade } from '../../utils/database';
import { freshName, openRaw, readDatabase, type StoredDatabase, writeDatabase } from '../database/raw-database';

const stored = Object.values(
  import.meta.glob<StoredDatabase>('../stored/policies-v*.json', { eager: true, import: 'default' }),
);
const newest = () => {
  const example = stored.find(({ version }) => version === steps.length);
  if (!example) throw new Error(`test/stored/policies-v${steps.length}.json is gone`);
  return example;
};

async function runSteps(name: string, version: number, todo: readonly Step[]): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (db, from, _to, upgrade) => void migrate(db, upgrade as Upgrade, from, todo),
  });
  db.close();
}

const addTags: Step = (db: IDBPDatabase) => void db.createObjectStore('tags', { keyPath: 'id' });
const fail: Step = async (_db, upgrade) => {
  await upgrade.objectStore('texts').count();
  throw new Error('half way');
};

describe('policies that older versions stored', () => {
  it('have a frozen example of every version', () => {
    const versions = stored.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions, 'a new step needs test/stored/policies-v<version>.json').toEqual(steps.map((_, step) => step + 1));
  });

  it.each(stored)('version $version: its steps still make the layout that was shipped', async (example) => {
    const name = `changes-${freshName()}`;
    await runSteps(name, example.version, steps.slice(0, example.version));
    const made = await readDatabase(name);
    expect(Object.keys(made.stores)).toEqual(Object.keys(example.stores));
    for (const [store, { keyPath, indexes }] of Object.entries(example.stores)) {
      expect(made.stores[store]).toEqual({ keyPath, indexes, records: [] });
    }
  });

  it.each(stored)('version $version: every record is there after opening, read or counted', async (example) => {
    const name = `changes-${freshName()}`;
    await writeDatabase(name, example);
    const db = await openPolicies(name);
    const { policies, unreadable } = await db.all();
    expect(policies.length + unreadable).toBe(example.stores.policies?.records.length);
    db.close();
    for (const [store, { records }] of Object.entries(example.stores)) {
      expect((await readDatabase(name)).stores[store]?.records).toEqual(records);
    }
  });

  it('of version 1 are read word for word, oldest first', async () => {
    const name = `changes-${freshName()}`;
    const example = stored.find(({ version }) => version === 1);
    if (!example) throw new Error('test/stored/policies-v1.json is gone');
    await writeDatabase(name, example);
    const db = await openPolicies(name);
    const { policies, unreadable } = await db.all();
    expect(unreadable).toBe(1);
    expect(policies.map(({ keptAt, url }) => [keptAt.slice(0, 10), url])).toEqual([
      ['2026-11-22', 'https://www.elin-strand.example/privacy'],
      ['2026-11-23', 'https://www.soutiens-martin.example/confidentialite'],
      ['2026-11-25', 'https://www.elin-strand.example/privacy'],
    ]);
    expect(policies[0]).toEqual(example.stores.policies?.records[0]);
    const texts = await Promise.all(policies.map(async ({ id }) => (await db.read(id)).text));
    expect(texts.map(({ passages }) => passages.map(({ text }) => text))).toEqual([
      ['Privacy policy', 'We delete your data one year after the vote.', 'your name'],
      ['Nous gardons vos données jusqu’au scrutin.'],
      ['Privacy policy', 'We delete your data one month after the vote.', 'Name: printed on letters'],
    ]);
    db.close();
  });
});

describe('an upgrade of kept policies', () => {
  it('that fails half way leaves the old version as it was', async () => {
    const name = `changes-${freshName()}`;
    await writeDatabase(name, newest());
    const before = await readDatabase(name);
    await expect(runSteps(name, steps.length + 2, [...steps, addTags, fail])).rejects.toThrow();
    expect(await readDatabase(name)).toEqual(before);
  });

  it('is not undone by an older version: that leaves a newer database alone, and says so', async () => {
    const name = `changes-${freshName()}`;
    const newer = await openRaw(name, steps.length + 1, (db) => {
      db.createObjectStore('policies', { keyPath: 'id' }).put({ id: 'kept', in: 'a shape we do not know' });
    });
    newer.close();
    await expect(openPolicies(name)).rejects.toMatchObject({ name: 'PoliciesUnavailable', reason: 'policies_newer' });
    expect((await readDatabase(name)).stores.policies?.records).toEqual([{ id: 'kept', in: 'a shape we do not know' }]);
  });
});
