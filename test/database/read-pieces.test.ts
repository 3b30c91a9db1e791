import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Piece, readPieces } from '../../utils/database';
import { damage } from './damage';
import { freshName } from './raw-database';

let db: IDBPDatabase;

beforeEach(async () => {
  db = await openDB(freshName(), 1, { upgrade: (fresh) => void fresh.createObjectStore('letters', { keyPath: 'id' }) });
  for (const id of 'abcdefg') await db.put('letters', { id });
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

async function read(from: { after?: string; size: number }): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const transaction = db.transaction('letters');
  for await (const piece of readPieces(transaction.store, from)) pieces.push(piece);
  await transaction.done;
  return pieces;
}

const ids = (pieces: Piece[]) =>
  pieces.map(({ values }) => values.map((value) => (value as { id: string }).id).join(''));

describe('reading piece by piece', () => {
  it.each([
    [{ size: 3 }, ['abc', 'def', 'g']],
    [{ size: 7 }, ['abcdefg', '']],
    [{ size: 10 }, ['abcdefg']],
    [{ size: 3, after: 'b' }, ['cde', 'fg']],
    [{ size: 3, after: 'g' }, ['']],
  ])('%o gives %o', async (from, expected) => {
    expect(ids(await read(from))).toEqual(expected);
  });

  it('passes by what even the browser cannot read, tells its key, and ends no transaction by it', async () => {
    damage('letters', 'b', 'f');
    const pieces = await read({ size: 3 });
    expect(ids(pieces)).toEqual(['ac', 'de', 'g']);
    expect(pieces.map(({ failed }) => failed)).toEqual([['b'], ['f'], []]);
  });

  it('goes on where a whole piece cannot be read', async () => {
    damage('letters', 'a', 'b', 'c');
    expect(ids(await read({ size: 3 }))).toEqual(['', 'def', 'g']);
  });

  it('leaves the writes of its transaction alone', async () => {
    damage('letters', 'b');
    const transaction = db.transaction('letters', 'readwrite');
    for await (const { values } of readPieces(transaction.store, { size: 2 })) {
      for (const value of values) await transaction.store.put({ ...(value as object), seen: true });
    }
    await transaction.done;
    vi.restoreAllMocks();
    expect((await db.getAll('letters')).map(({ id, seen }) => [id, seen ?? false])).toEqual(
      [...'abcdefg'].map((id) => [id, id !== 'b']),
    );
  });

  it('says so where the transaction itself was cut', async () => {
    const transaction = db.transaction('letters');
    transaction.done.catch(() => {});
    const pieces = readPieces(transaction.store, { size: 2 });
    await pieces.next();
    const next = pieces.next();
    transaction.abort();
    await expect(next).rejects.toMatchObject({ name: 'AbortError' });
  });
});
