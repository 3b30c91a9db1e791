import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNotes, openRescue, type Rescue } from '../../utils/notes';
import { connectNotes } from '../../utils/notes/connection';
import { steps } from '../../utils/notes/migrations';
import { damage } from '../database/damage';
import { freshName, openRaw, readDatabase, type StoredDatabase, writeDatabase } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
import { idOf, MONDAY, noteOf } from './note-of';

const stored = Object.values(
  import.meta.glob<StoredDatabase>('../stored/notes-v*.json', { eager: true, import: 'default' }),
);

afterEach(() => vi.restoreAllMocks());

async function readAll(rescue: Rescue): Promise<{ stores: Record<string, unknown[]>; failed: number }> {
  const stores: Record<string, unknown[]> = {};
  let failed = 0;
  for (const store of rescue.stores) {
    const records: unknown[] = [];
    let after: number | undefined = 0;
    while (after !== undefined) {
      const piece = await rescue.read(store, after);
      records.push(...piece.records);
      failed += piece.failed;
      after = piece.next;
    }
    stores[store] = records;
  }
  return { stores, failed };
}

const recordsOf = ({ stores }: StoredDatabase) =>
  Object.fromEntries(Object.entries(stores).map(([store, { records }]) => [store, records]));

describe('the way in for when the notes cannot be opened', () => {
  it.each(stored)('gives all that version $version holds, as it lies, and changes nothing', async (example) => {
    const name = freshName();
    await writeDatabase(name, example);
    const before = await readDatabase(name);
    const rescue = await openRescue(name);
    expect(rescue.version).toBe(example.version);
    expect(await readAll(rescue)).toEqual({ stores: recordsOf(example), failed: 0 });
    rescue.close();
    expect(await readDatabase(name)).toEqual(before);
  });

  it('gives what a newer version wrote', async () => {
    const name = freshName();
    const newer = await openRaw(name, 99, (db) => {
      db.createObjectStore('letters', { keyPath: 'id' }).put({ id: 'kept', in: 'a shape we do not know' });
    });
    newer.close();
    await expectTrouble(openNotes(name), 'notes_newer');
    const rescue = await openRescue(name);
    expect(await readAll(rescue)).toEqual({
      stores: { letters: [{ id: 'kept', in: 'a shape we do not know' }] },
      failed: 0,
    });
    rescue.close();
  });

  it('gives thousands, piece by piece', async () => {
    const name = freshName();
    const notes = await openNotes(name);
    await notes.import({ name: 'a', added: Array.from({ length: 301 }, (_, at) => noteOf(at)), changed: [] }, MONDAY);
    notes.close();
    const rescue = await openRescue(name);
    expect((await rescue.read('notes')).records).toHaveLength(100);
    expect((await readAll(rescue)).stores.notes).toHaveLength(301);
    rescue.close();
  });

  it('gives what the browser can read, and counts the rest', async () => {
    const name = freshName();
    const notes = await openNotes(name);
    await notes.import({ name: 'a', added: Array.from({ length: 250 }, (_, at) => noteOf(at)), changed: [] }, MONDAY);
    notes.close();
    damage('notes', idOf(3), idOf(150), idOf(151));
    const rescue = await openRescue(name);
    const { stores, failed } = await readAll(rescue);
    expect([stores.notes?.length, failed]).toEqual([247, 3]);
    rescue.close();
  });

  it('gives what lies there while an upgrade is held up, again and again', async () => {
    const [example] = stored.filter(({ version }) => version === 1);
    if (!example) throw new Error('test/stored/notes-v1.json is gone');
    const name = freshName();
    await writeDatabase(name, example);
    const stubborn = await openRaw(name);
    await expectTrouble(openNotes(name), 'notes_blocked');
    for (let times = 0; times < 2; times += 1) {
      const rescue = await openRescue(name);
      expect(rescue.version).toBe(1);
      expect(await readAll(rescue)).toEqual({ stores: recordsOf(example), failed: 0 });
      rescue.close();
    }
    stubborn.close();
    const notes = await openNotes(name);
    expect(await notes.state()).toMatchObject({ total: 4, unreadable: 1 });
  });

  it('gives what an upgrade that failed left as it was', async () => {
    const name = freshName();
    for (const example of stored) if (example.version === steps.length) await writeDatabase(name, example);
    const failing = [...steps, () => Promise.reject(new Error('a step of a later version'))];
    await expectTrouble(connectNotes(name, failing).open(), 'notes_broken');
    const rescue = await openRescue(name);
    expect(rescue.version).toBe(steps.length);
    expect((await readAll(rescue)).stores.notes).toHaveLength(6);
    rescue.close();
  });

  it('finds nothing where nothing is, and makes nothing', async () => {
    const name = freshName();
    const rescue = await openRescue(name);
    expect([rescue.version, rescue.stores]).toEqual([0, []]);
    rescue.close();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('says so where there is no such store, and where the browser refuses altogether', async () => {
    const name = freshName();
    (await openNotes(name)).close();
    const rescue = await openRescue(name);
    await expectTrouble(rescue.read('letters'), 'notes_not_found');
    rescue.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'UnknownError');
    });
    await expectTrouble(openRescue(name), 'notes_broken');
  });

  it('stands in the way of nobody who opens the notes', async () => {
    const name = freshName();
    const [example] = stored.filter(({ version }) => version === 1);
    if (example) await writeDatabase(name, example);
    await openRescue(name);
    expect(await (await openNotes(name)).state()).toMatchObject({ total: 4 });
  });
});
