import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { migrate, type Step, type Upgrade } from '../../utils/database';
import { type NotesDb, openNotes } from '../../utils/notes';
import { steps } from '../../utils/notes/migrations';
import { damage } from '../database/damage';
import {
  freshName,
  openRaw,
  rawRecord,
  readDatabase,
  type StoredDatabase,
  writeDatabase,
} from '../database/raw-database';
import { expectTrouble } from './expect-trouble';

const stored = Object.values(
  import.meta.glob<StoredDatabase>('../stored/notes-v*.json', { eager: true, import: 'default' }),
);

function example(version: number): StoredDatabase {
  const found = stored.find((candidate) => candidate.version === version);
  if (!found) throw new Error(`test/stored/notes-v${version}.json is gone`);
  return found;
}

async function openExample(version: number): Promise<{ name: string; notes: NotesDb }> {
  const name = freshName();
  await writeDatabase(name, example(version));
  return { name, notes: await openNotes(name) };
}

async function runSteps(name: string, version: number, todo: readonly Step[]): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (db, from, _to, upgrade) => void migrate(db, upgrade as Upgrade, from, todo),
  });
  db.close();
}

const addColours: Step = (db: IDBPDatabase) => void db.createObjectStore('colours', { keyPath: 'id' });
const touchEveryNote: Step = async (_db, upgrade) => {
  for (let at = await upgrade.objectStore('notes').openCursor(); at; at = await at.continue()) {
    await at.update?.({ ...at.value, touched: true });
  }
};
const fail: Step = async (_db, upgrade) => {
  await upgrade.objectStore('notes').count();
  throw new Error('half way');
};

afterEach(() => vi.restoreAllMocks());

describe('what older versions stored', () => {
  it('has a frozen example of every version', () => {
    const versions = stored.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions, 'a new step needs test/stored/notes-v<version>.json').toEqual(steps.map((_, step) => step + 1));
  });

  it.each(stored)('version $version: its steps still make the layout that was shipped', async ({ version, stores }) => {
    const name = freshName();
    await runSteps(name, version, steps.slice(0, version));
    const made = await readDatabase(name);
    const layoutOf = (of: StoredDatabase['stores']) =>
      Object.fromEntries(Object.entries(of).map(([store, { keyPath, indexes }]) => [store, { keyPath, indexes }]));
    expect(layoutOf(made.stores)).toEqual(layoutOf(stores));
  });

  it.each(stored)(
    'version $version: every record is there after opening, and nothing in it was changed',
    async (old) => {
      const { name, notes } = await openExample(old.version);
      const all = old.stores.notes?.records ?? [];
      const { total, unreadable } = await notes.state();
      expect(total + unreadable).toBe(all.length);
      expect((await notes.chunk({ limit: 100 })).notes).toHaveLength(total);

      notes.close();
      const after = await readDatabase(name);
      for (const [store, { records }] of Object.entries(old.stores)) {
        if (store !== 'meta') expect(after.stores[store]?.records).toMatchObject(records);
        expect(after.stores[store]?.records.map(({ id }) => id)).toEqual(
          expect.arrayContaining(records.map(({ id }) => id)),
        );
      }
    },
  );

  it('reads version 1 word for word, newest change first, the trash apart', async () => {
    const { notes } = await openExample(1);
    expect((await notes.newest(10)).map(({ body }) => body)).toEqual([
      'From a later version, brought back to this one.',
      'They ask for a birth date.',
      'Les conditions sont en anglais.\nDemander à l’équipe qui garde la liste après le vote.',
    ]);
    const [first] = await notes.ofSites((site) => site === 'soutiens-martin.example');
    expect(first).toEqual({ ...example(1).stores.notes?.records[0], kind: 'note', tags: [] });
    const trashed = (await notes.chunk({ limit: 10 })).notes.filter(({ deleted }) => deleted);
    expect(trashed.map(({ body }) => body)).toEqual(['Thrown away, can be put back.']);
    expect(await notes.state()).toMatchObject({ total: 4, unreadable: 1 });
  });

  it('gives every record of version 1 its place among the changes, and nothing else', async () => {
    const { name, notes } = await openExample(1);
    const { state } = await notes.since({ seq: 0, limit: 100 });
    expect(state.seq).toBeGreaterThanOrEqual(5);
    notes.close();
    const records = (await readDatabase(name)).stores.notes?.records ?? [];
    const before = example(1).stores.notes?.records ?? [];
    expect(records).toEqual(before.map((record, at) => ({ ...record, seq: at + 1 })));
  });

  it('reads version 2 word for word: notes, history, views, directory, and an import that can be undone', async () => {
    const { notes } = await openExample(2);
    const { stores } = example(2);
    const [full] = stores.notes?.records ?? [];
    const { seq: _, versionAt: __, ...written } = Object.assign({ seq: 0, versionAt: '' }, full);
    expect(await notes.find([written.id])).toEqual([written]);
    expect(await notes.state()).toEqual({ seq: 9, total: 5, unreadable: 1 });
    expect(await notes.unreadable()).toEqual([stores.notes?.records.find(({ id }) => id === 'half-written')]);
    expect((await notes.newest(2)).map(({ id }) => id.slice(-2))).toEqual(['01', '03']);

    expect(await notes.versions(written.id)).toEqual([stores.versions?.records[1], stores.versions?.records[0]]);
    expect((await notes.versionsChunk({ limit: 10 })).versions).toEqual(stores.versions?.records);
    expect(await notes.views()).toEqual(stores.views?.records);
    expect(await notes.marks()).toEqual(stores.marks?.records);

    const receipt = await notes.lastImport();
    expect(receipt).toMatchObject({ name: 'isoloir-2026-11-20.json', added: 1, changed: 1 });
    expect(await notes.undoImport(receipt?.id ?? '', new Date())).toEqual({ removed: 1, putBack: 1, left: 0 });
    const [back] = await notes.find([stores.versions?.records[2]?.id ?? '']);
    expect(back).toEqual(stores.versions?.records[2]);
  });

  it('counts the days of version 2 on: what was thrown away on day 2 goes on day 32', async () => {
    const { notes } = await openExample(2);
    const purged: number[] = [];
    for (let day = 5; day <= 32; day += 1) {
      purged.push((await notes.tidy(new Date(Date.parse('2026-11-22T07:30:00.000Z') + (day - 4) * 86_400_000))).purged);
    }
    expect(purged).toEqual([...Array<number>(27).fill(0), 1]);
  });
});

describe('an upgrade', () => {
  it('goes through the steps it has not seen, in order', async () => {
    const name = freshName();
    await writeDatabase(name, example(steps.length));
    await runSteps(name, steps.length + 2, [...steps, addColours, touchEveryNote]);
    const after = await readDatabase(name);
    expect(after.version).toBe(steps.length + 2);
    expect(Object.keys(after.stores)).toContain('colours');
    const before = example(steps.length).stores.notes?.records ?? [];
    expect(after.stores.notes?.records).toEqual(before.map((record) => ({ ...record, touched: true })));
  });

  it.each(stored)('from version $version that fails half way leaves it as it was', async (old) => {
    const name = freshName();
    await writeDatabase(name, old);
    const before = await readDatabase(name);
    await expect(runSteps(name, steps.length + 3, [...steps, addColours, touchEveryNote, fail])).rejects.toThrow();
    expect(await readDatabase(name)).toEqual(before);
  });

  it('of version 1 is not stopped by a record that even the browser cannot read', async () => {
    const name = freshName();
    await writeDatabase(name, example(1));
    damage('notes', '0b8f1f0e-6c1f-4a53-9d5e-2f3b7f6a1c02');
    const notes = await openNotes(name);
    expect((await notes.chunk({ limit: 10 })).notes).toHaveLength(3);
    expect(await notes.state()).toMatchObject({ total: 3, unreadable: 2 });
    vi.restoreAllMocks();
    expect(await rawRecord(name, '0b8f1f0e-6c1f-4a53-9d5e-2f3b7f6a1c02')).toEqual(example(1).stores.notes?.records[1]);
  });

  it('of version 1 whose disk fills up half way leaves it as it was, and says so', async () => {
    const name = freshName();
    await writeDatabase(name, example(1));
    const before = await readDatabase(name);
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes > 3) throw new DOMException('disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expectTrouble(openNotes(name), 'notes_quota');
    vi.restoreAllMocks();
    expect(await readDatabase(name)).toEqual(before);
    expect(await (await openNotes(name)).state()).toMatchObject({ total: 4 });
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
  });
});
