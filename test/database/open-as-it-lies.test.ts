import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openAsItLies } from '../../utils/database';
import { freshName, openRaw } from './raw-database';

const makeStore = (db: IDBDatabase) => void db.createObjectStore('things', { keyPath: 'id' });

describe('opening a database as it lies', () => {
  it.each([1, 7])('takes it at version %i, whatever ours is', async (version) => {
    const name = freshName();
    (await openRaw(name, version, makeStore)).close();
    const db = await openAsItLies(name);
    expect([db?.version, ...(db?.objectStoreNames ?? [])]).toEqual([version, 'things']);
    db?.close();
  });

  it('makes none where there is none', async () => {
    const name = freshName();
    expect(await openAsItLies(name)).toBeNull();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('stands in the way of no upgrade', async () => {
    const name = freshName();
    (await openRaw(name, 1, makeStore)).close();
    await openAsItLies(name);
    const newer = await openRaw(name, 2);
    expect(newer.version).toBe(2);
    newer.close();
  });

  it('does not wait for ever behind an upgrade that another context holds up', async () => {
    const name = freshName();
    const stubborn = await openRaw(name, 1, makeStore);
    const upgrading = openRaw(name, 2);
    await expect(openAsItLies(name, 50)).rejects.toMatchObject({ name: 'Blocked' });
    stubborn.close();
    (await upgrading).close();
    // What was waited for in vain was let go when it came: nothing holds the database now.
    const newer = await openRaw(name, 3);
    expect(newer.version).toBe(3);
    newer.close();
  });
});
