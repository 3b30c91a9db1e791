import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openNotes } from '../../utils/notes';
import { migrate, type Step, steps, type Upgrade } from '../../utils/notes/migrations';
import {
  expectTrouble,
  freshName,
  openRaw,
  rawRecord,
  readDatabase,
  type StoredDatabase,
  writeDatabase,
} from './raw-database';

const stored = Object.values(
  import.meta.glob<StoredDatabase>('../stored/notes-v*.json', { eager: true, import: 'default' }),
);

async function runSteps(name: string, version: number, todo: readonly Step[]): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (db, from, _to, upgrade) => void migrate(db, upgrade as Upgrade, from, todo),
  });
  db.close();
}

const addTags: Step = (db: IDBPDatabase) => void db.createObjectStore('tags', { keyPath: 'id' });
const touchEveryNote: Step = async (_db, upgrade) => {
  for (let at = await upgrade.objectStore('notes').openCursor(); at; at = await at.continue()) {
    await at.update?.({ ...at.value, touched: true });
  }
};
const fail: Step = async (_db, upgrade) => {
  await upgrade.objectStore('notes').count();
  throw new Error('half way');
};

describe('what older versions stored', () => {
  it('has a frozen example of every version', () => {
    const versions = stored.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions, 'a new step needs test/stored/notes-v<version>.json').toEqual(steps.map((_, step) => step + 1));
  });

  it.each(stored)('version $version: its steps still make the layout that was shipped', async (example) => {
    const name = freshName();
    await runSteps(name, example.version, steps.slice(0, example.version));
    const made = await readDatabase(name);
    for (const [store, { keyPath, indexes }] of Object.entries(example.stores)) {
      expect(made.stores[store]).toEqual({ keyPath, indexes, records: [] });
    }
    expect(Object.keys(made.stores)).toEqual(Object.keys(example.stores));
  });

  it.each(stored)('version $version: every record is there after opening', async (example) => {
    const name = freshName();
    await writeDatabase(name, example);
    const notes = await openNotes(name);

    const kept = [...(await notes.all()), ...(await notes.trashed())].map(({ id }) => id);
    const all = example.stores.notes?.records.map(({ id }) => id) ?? [];
    expect(kept.length + (await notes.unreadable())).toBe(all.length);

    notes.close();
    const after = await readDatabase(name);
    expect(after.stores.notes?.records.map(({ id }) => id)).toEqual(all);
  });

  it('reads version 1 word for word, newest change first, the trash apart', async () => {
    const name = freshName();
    const example = stored.find(({ version }) => version === 1);
    if (!example) throw new Error('test/stored/notes-v1.json is gone');
    await writeDatabase(name, example);
    const notes = await openNotes(name);

    expect((await notes.all()).map(({ body }) => body)).toEqual([
      'From a later version, brought back to this one.',
      'They ask for a birth date.',
      'Les conditions sont en anglais.\nDemander à l’équipe qui garde la liste après le vote.',
    ]);
    expect((await notes.ofSite('soutiens-martin.example'))[0]).toEqual(example.stores.notes?.records[0]);
    expect((await notes.trashed()).map(({ body }) => body)).toEqual(['Thrown away, can be put back.']);
    expect(await notes.unreadable()).toBe(1);
  });
});

describe('an upgrade', () => {
  it('goes through the steps it has not seen, in order', async () => {
    const name = freshName();
    for (const example of stored) if (example.version === steps.length) await writeDatabase(name, example);
    await runSteps(name, steps.length + 2, [...steps, addTags, touchEveryNote]);

    const after = await readDatabase(name);
    expect(after.version).toBe(steps.length + 2);
    expect(Object.keys(after.stores).sort()).toEqual(['notes', 'tags']);
    const before = stored.find(({ version }) => version === steps.length)?.stores.notes?.records ?? [];
    expect(after.stores.notes?.records).toEqual(before.map((record) => ({ ...record, touched: true })));
  });

  it('that fails half way leaves the old version as it was', async () => {
    const name = freshName();
    for (const example of stored) if (example.version === steps.length) await writeDatabase(name, example);
    const before = await readDatabase(name);

    await expect(runSteps(name, steps.length + 3, [...steps, addTags, touchEveryNote, fail])).rejects.toThrow();
    expect(await readDatabase(name)).toEqual(before);
  });
});

describe('a database of a newer version', () => {
  it('is left alone, and says so', async () => {
    const name = freshName();
    const newer = await openRaw(name, steps.length + 1, (db) => {
      db.createObjectStore('notes', { keyPath: 'id' }).put({ id: 'kept', in: 'a shape we do not know' });
    });
    newer.close();
    const before = await readDatabase(name);

    await expectTrouble(openNotes(name), 'notes_newer');
    expect(await readDatabase(name)).toEqual(before);
    expect(await rawRecord(name, 'kept')).toEqual({ id: 'kept', in: 'a shape we do not know' });
  });
});
