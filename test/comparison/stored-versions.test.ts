import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { compareSite, openSites } from '../../utils/comparison';
import { ROW_RULES } from '../../utils/comparison/compare-site';
import { steps } from '../../utils/comparison/migrations';
import { readSiteRecord } from '../../utils/comparison/stored-site';
import { migrate, type Step, type Upgrade } from '../../utils/database';
import { freshName, openRaw, readDatabase, type StoredDatabase, writeDatabase } from '../database/raw-database';

const stored = Object.values(
  import.meta.glob<StoredDatabase>('../stored/sites-v*.json', { eager: true, import: 'default' }),
);
const newest = () => {
  const example = stored.find(({ version }) => version === steps.length);
  if (!example) throw new Error(`test/stored/sites-v${steps.length}.json is gone`);
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
  await upgrade.objectStore('sites').count();
  throw new Error('half way');
};

describe('sites that older versions stored', () => {
  it('have a frozen example of every version', () => {
    const versions = stored.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions, 'a new step needs test/stored/sites-v<version>.json').toEqual(steps.map((_, step) => step + 1));
  });

  it.each(stored)('version $version: its steps still make the layout that was shipped', async (example) => {
    const name = `sites-${freshName()}`;
    await runSteps(name, example.version, steps.slice(0, example.version));
    const made = await readDatabase(name);
    expect(Object.keys(made.stores)).toEqual(Object.keys(example.stores));
    for (const [store, { keyPath, indexes }] of Object.entries(example.stores)) {
      expect(made.stores[store]).toEqual({ keyPath, indexes, records: [] });
    }
  });

  it.each(stored)('version $version: every kept site is there after opening, read or counted', async (example) => {
    const name = `sites-${freshName()}`;
    await writeDatabase(name, example);
    const db = await openSites(name);
    const { sites, unreadable } = await db.all();
    expect(sites.length + unreadable).toBe(example.stores.sites?.records.length);
    db.close();
    expect((await readDatabase(name)).stores.sites).toEqual(example.stores.sites);
  });

  it.each(stored)('version $version: its rows can be made anew from its reports alone', async (example) => {
    const name = `sites-${freshName()}`;
    const empty = (store?: StoredDatabase['stores'][string]) => store && { ...store, records: [] };
    const { rows, questions, ...others } = example.stores;
    const [noRows, noQuestions] = [empty(rows), empty(questions)];
    if (!noRows || !noQuestions) throw new Error('an example has rows and questions');
    await writeDatabase(name, { ...example, stores: { ...others, questions: noQuestions, rows: noRows } });
    const db = await openSites(name);
    const { sites } = await db.all();
    expect(sites.map(({ site }) => site)).toEqual([
      'pages.example/view/list?x=1',
      'elin-strand.example',
      'soutiens-martin.example',
    ]);
    db.close();
  });

  it('of version 1 are read word for word', async () => {
    const name = `sites-${freshName()}`;
    const example = stored.find(({ version }) => version === 1);
    if (!example) throw new Error('test/stored/sites-v1.json is gone');
    await writeDatabase(name, example);
    const db = await openSites(name);
    expect((await db.all()).unreadable).toBe(1);
    expect(await db.ofGroup('soutiens-martin.example')).toMatchObject({
      why: 'asked',
      keptAt: '2026-11-22T18:00:00.000Z',
      report: { title: 'Soutiens Martin', imprint: [{ name: 'Les amis' }, { name: 'Nuage SAS' }] },
    });
    expect((await db.all()).questions.map(({ clause }) => clause)).toEqual([
      'controller',
      'recipients',
      'last-updated',
      'minors',
    ]);
    db.close();
  });

  it('have rows as today’s rules make them, or by rules of another number', () => {
    for (const record of newest().stores.rows?.records ?? []) {
      const { site, rules, row } = record as unknown as { site: string; rules: number; row: unknown };
      if (rules !== ROW_RULES) continue;
      const kept = newest().stores.sites?.records.find((it) => 'site' in it && it.site === site);
      const read = readSiteRecord(kept);
      expect(read && compareSite(read), 'rows are made otherwise now: raise ROW_RULES').toEqual(row);
    }
  });
});

describe('an upgrade of kept sites', () => {
  it('that fails half way leaves the old version as it was', async () => {
    const name = `sites-${freshName()}`;
    await writeDatabase(name, newest());
    const before = await readDatabase(name);
    await expect(runSteps(name, steps.length + 2, [...steps, addTags, fail])).rejects.toThrow();
    expect(await readDatabase(name)).toEqual(before);
  });

  it('is not undone by an older version: that leaves a newer database alone, and says so', async () => {
    const name = `sites-${freshName()}`;
    const newer = await openRaw(name, steps.length + 1, (db) => {
      db.createObjectStore('sites', { keyPath: 'site' }).put({ site: 'kept', in: 'a shape we do not know' });
    });
    newer.close();
    await expect(openSites(name)).rejects.toMatchObject({ name: 'SitesUnavailable', reason: 'sites_newer' });
    expect((await readDatabase(name)).stores.sites?.records).toEqual([{ site: 'kept', in: 'a shape we do not know' }]);
  });
});
