import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tidyDisk } from '../../utils/database';
import { openRaw } from './raw-database';

const left = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
const deleted = () => vi.spyOn(indexedDB, 'deleteDatabase');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('having the browser tidy up', () => {
  it('deletes what it made, the later one first, and nothing of hers', async () => {
    (await openRaw('isoloir', 3)).close();
    const deletions = deleted();
    await tidyDisk({ rounds: 2, pause: 0 });
    const names = ['isoloir-tidying-last', 'isoloir-tidying'];
    expect(deletions.mock.calls.map(([name]) => name)).toEqual([...names, ...names]);
    expect(await left()).toEqual(['isoloir']);
  });

  it('makes both before either goes', async () => {
    const seen: unknown[] = [];
    const deletions = deleted();
    const really = deletions.getMockImplementation() ?? IDBFactory.prototype.deleteDatabase.bind(indexedDB);
    deletions.mockImplementationOnce((name) => {
      void left().then((names) => seen.push(...names));
      return really(name);
    });
    await tidyDisk({ rounds: 1, pause: 0 });
    expect(seen).toContain('isoloir-tidying');
    expect(await left()).toEqual([]);
  });

  it('takes away what an end in the midst of it left', async () => {
    (await openRaw('isoloir-tidying', 1)).close();
    await tidyDisk({ rounds: 1, pause: 0 });
    expect(await left()).toEqual([]);
  });

  it('rejects nothing where no database can be made', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(tidyDisk()).resolves.toBeUndefined();
    expect(console.info).toHaveBeenCalledOnce();
  });
});
