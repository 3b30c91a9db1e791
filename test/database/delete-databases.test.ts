import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { areWishedDeleted, deleteDatabases, wishDeleted } from '../../utils/database';
import { openRaw } from './raw-database';

const left = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const make = async (...names: string[]) => {
  for (const name of names) (await openRaw(name, 3)).close();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('deleting databases', () => {
  it('leaves none, whatever they are called and hold', async () => {
    await make('isoloir-notes', 'another', '');
    await deleteDatabases();
    expect(await left()).toEqual([]);
  });

  it('leaves that it was wished until it is told that this is the last of it', async () => {
    await make('notes');
    expect(await areWishedDeleted()).toBe(false);
    await wishDeleted();
    await wishDeleted();
    await deleteDatabases();
    expect([await areWishedDeleted(), (await left()).length]).toEqual([true, 1]);
    await make('notes');
    await deleteDatabases({ wish: true });
    expect([await areWishedDeleted(), await left()]).toEqual([false, []]);
  });

  it('waits for who lets go when asked', async () => {
    const open = await openRaw('notes', 1);
    open.onversionchange = () => setTimeout(() => open.close(), 20);
    await deleteDatabases();
    expect(await left()).toEqual([]);
  });

  it('says that one is held open, after it has deleted the others; that one goes as soon as it can', async () => {
    const stubborn = await openRaw('held', 1);
    await make('after', 'before');
    await wishDeleted();
    await expect(deleteDatabases({ wish: true, patience: 50 })).rejects.toMatchObject({ name: 'Blocked' });
    expect([await areWishedDeleted(), await left()]).toEqual([true, ['held', expect.any(String)]]);
    stubborn.close();
    await expect.poll(async () => (await left()).length).toBe(1);
  });
});
