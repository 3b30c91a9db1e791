import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import type { DBSchema } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Connection, connect, copyOf, type Step, troubleOf } from '../../utils/database';
import { freshName, openRaw, readDatabase } from './raw-database';

interface Layout extends DBSchema {
  things: { key: string; value: { id: string; text: string } };
  others: { key: string; value: { id: string } };
}

/** A room's own error, as every room has one. */
class Unavailable extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const steps: Step[] = [
  (db) => {
    db.createObjectStore('things', { keyPath: 'id' });
    db.createObjectStore('others', { keyPath: 'id' });
  },
];
const THING = { id: 'one', text: 'kept' };

const connectTo = (name: string, todo = steps): Connection<Layout, 'things' | 'others'> =>
  connect<Layout, 'things' | 'others'>({
    name,
    steps: todo,
    stores: ['things', 'others'],
    copied: true,
    unavailable: (cause) => (cause instanceof Unavailable ? cause : new Unavailable(troubleOf(cause), { cause })),
  });

const put = (connection: ReturnType<typeof connectTo>, thing = THING) =>
  connection.write(({ things }) => things.put(thing));
const keys = (connection: ReturnType<typeof connectTo>) => connection.read(({ things }) => things.getAllKeys());

/** The bare connections opened from here on, to do to them what only a browser can. */
function watchOpened(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  return opened;
}

afterEach(() => vi.restoreAllMocks());

describe('another context', () => {
  it('can upgrade at once; the older one then says that it is too old', async () => {
    const name = freshName();
    const old = connectTo(name);
    await put(old);
    const newer = await openRaw(name, 99);
    newer.close();
    await expect(keys(old)).rejects.toMatchObject({ reason: 'newer' });
    await expect(put(old)).rejects.toMatchObject({ reason: 'newer' });
    expect((await readDatabase(name)).stores.things?.records).toEqual([THING]);
  });

  it('can delete the database; the next call starts anew', async () => {
    const name = freshName();
    const connection = connectTo(name);
    await put(connection);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect(await keys(connection)).toEqual([]);
  });

  it('that does not let go blocks us only until it does', async () => {
    const name = freshName();
    const first = connectTo(name);
    await put(first, { id: 'two', text: '' });
    first.close();
    const stubborn = await openRaw(name);
    const connection = connectTo(name, [...steps, () => {}]);

    await expect(connection.open()).rejects.toMatchObject({ reason: 'blocked' });
    await expect(put(connection)).rejects.toMatchObject({ reason: 'blocked' });

    stubborn.close();
    await vi.waitFor(() => put(connection));
    expect(await keys(connection)).toEqual(['one', 'two']);
  });

  it('that does not let go keeps nobody from seeing what lies there', async () => {
    const name = freshName();
    const first = connectTo(name);
    await put(first);
    first.close();
    const stubborn = await openRaw(name);
    await expect(connectTo(name, [...steps, () => {}]).open()).rejects.toMatchObject({ reason: 'blocked' });

    expect(copyOf(name)).toEqual({
      version: 1,
      stores: new Map([
        ['others', { records: [], failed: 0 }],
        ['things', { records: [THING], failed: 0 }],
      ]),
    });
    stubborn.close();
    await vi.waitFor(() => expect(copyOf(name)).toBeUndefined());
  });

  it('that does not let go is told to everybody who asks, again and again, until it does', async () => {
    const name = freshName();
    const first = connectTo(name);
    await put(first);
    first.close();
    const stubborn = await openRaw(name);
    const todo = [...steps, () => {}];
    for (let times = 0; times < 3; times += 1) {
      await expect(keys(connectTo(name, todo))).rejects.toMatchObject({ reason: 'blocked' });
    }
    const later = connectTo(name, todo);
    await expect(keys(later)).rejects.toMatchObject({ reason: 'blocked' });
    stubborn.close();
    expect(await keys(later)).toEqual(['one']);
    expect(await keys(connectTo(name, todo))).toEqual(['one']);
  });

  it('that lets go when asked is waited for, and no copy stays', async () => {
    const name = freshName();
    const polite = connectTo(name);
    await put(polite);
    const connection = connectTo(name, [...steps, () => {}]);
    expect(await keys(connection)).toEqual(['one']);
    expect(copyOf(name)).toBeUndefined();
  });
});

describe('a connection', () => {
  it('cut by the browser is made again by the next call', async () => {
    const opened = watchOpened();
    const connection = connectTo(freshName());
    await put(connection);
    for (const db of opened) forceCloseDatabase(db as never);
    expect(await keys(connection)).toEqual(['one']);
    expect(opened).toHaveLength(2);
  });

  it('closed before its event arrives is made again too', async () => {
    const opened = watchOpened();
    const connection = connectTo(freshName());
    await put(connection);
    for (const db of opened) db.close();
    expect(await keys(connection)).toEqual(['one']);
  });

  it('that took the place of a lost one never stands in the way of an upgrade', async () => {
    const opened = watchOpened();
    const name = freshName();
    const connection = connectTo(name);
    await connection.open();
    const [lost] = opened;
    lost?.close();
    await keys(connection);
    forceCloseDatabase(lost as never); // the event of the connection that is no more comes late
    const newer = await openRaw(name, 99);
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('that was let go opens again when needed', async () => {
    const connection = connectTo(freshName());
    await put(connection);
    connection.close();
    connection.close();
    expect(await keys(connection)).toEqual(['one']);
  });

  it('is opened once, however many ask at the same time', async () => {
    const opened = watchOpened();
    const connection = connectTo(freshName());
    await Promise.all([keys(connection), put(connection), keys(connection)]);
    expect(opened).toHaveLength(1);
  });
});

describe('a transaction', () => {
  it('cut between two writes leaves neither, in no store', async () => {
    const connection = connectTo(freshName());
    const cut = connection.write(async ({ things, others }) => {
      await others.put({ id: 'first' });
      things.transaction.abort();
      await things.put({ id: 'second', text: '' });
    });
    await expect(cut).rejects.toMatchObject({ reason: 'broken' });
    expect(await connection.read(({ things, others }) => Promise.all([things.count(), others.count()]))).toEqual([
      0, 0,
    ]);
  });

  it('whose work throws leaves nothing, though its writes had gone through', async () => {
    const connection = connectTo(freshName());
    const work = connection.write(async ({ things }) => {
      await things.put(THING);
      throw new TypeError('a mistake of ours');
    });
    await expect(work).rejects.toMatchObject({ reason: 'broken' });
    expect(await keys(connection)).toEqual([]);
  });

  it('resolves only once it is complete', async () => {
    const connection = connectTo(freshName());
    const order: string[] = [];
    await connection.write(async ({ things }) => {
      void things.transaction.done.then(() => order.push('complete'));
      await things.put(THING);
      order.push('written');
    });
    expect(order).toEqual(['written', 'complete']);
  });

  it('asks the browser to write to disk, not to a buffer', async () => {
    const connection = connectTo(freshName());
    await connection.open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await put(connection);
    expect(transaction).toHaveBeenCalledWith(['things', 'others'], 'readwrite', { durability: 'strict' });
  });

  it.each(['first', 'second'])('is told by what ended it, where the disk was full at the %s write', async (which) => {
    const connection = connectTo(freshName());
    await connection.open();
    const real = IDBObjectStore.prototype.put;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (which === 'first' || writes === 2) throw new DOMException('disk is full', 'QuotaExceededError');
      return real.apply(this, args);
    });
    const work = connection.write(async ({ things, others }) => {
      await others.put({ id: 'a' });
      await things.put(THING);
    });
    await expect(work).rejects.toMatchObject({ reason: 'quota' });
    vi.restoreAllMocks();
    expect(await connection.read(({ others }) => others.count())).toBe(0);
  });
});

describe('trouble', () => {
  it('with a browser that refuses the database altogether is told, with its cause', async () => {
    const cause = new DOMException('The user denied permission to access the database.', 'UnknownError');
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw cause;
    });
    const connection = connectTo(freshName());
    await expect(connection.open()).rejects.toMatchObject({ reason: 'broken', cause });
    vi.restoreAllMocks();
    await connection.open(); // and is over as soon as the browser does not
  });

  it('of the room’s own is passed on as it is', async () => {
    const own = new Unavailable('not_found');
    await expect(connectTo(freshName()).write(() => Promise.reject(own))).rejects.toBe(own);
  });

  it.each([
    [new DOMException('', 'VersionError'), 'newer'],
    [new DOMException('', 'QuotaExceededError'), 'quota'],
    [new DOMException('', 'UnknownError'), 'broken'],
    [new TypeError('anything'), 'broken'],
    ['not even an error', 'broken'],
  ])('%s is told as %s', (cause, trouble) => {
    expect(troubleOf(cause)).toBe(trouble);
  });
});
