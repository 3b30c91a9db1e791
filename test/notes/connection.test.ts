import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNotes } from '../../utils/notes';
import { connect } from '../../utils/notes/connection';
import { steps } from '../../utils/notes/migrations';
import { asNotesUnavailable } from '../../utils/notes/notes-unavailable';
import { expectTrouble, freshName, openRaw, rawRecord } from './raw-database';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const DRAFT = { site: 'a.example', target: { source: 'https://a.example/', title: 'A' }, body: 'Mine.' };
const RECORD = { id: 'raw', site: 'a.example', modified: NOW.toISOString() };

afterEach(() => vi.restoreAllMocks());

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

/** The disk is full from the next `method` on. */
function fillDisk(method: 'put' | 'add'): void {
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException('disk is full', 'QuotaExceededError');
  });
}

describe('two connections', () => {
  it('see each other’s notes', async () => {
    const name = freshName();
    const [one, two] = [await openNotes(name), await openNotes(name)];
    const note = await one.save(DRAFT, NOW);
    expect(await two.all()).toEqual([note]);
  });

  it('lose no change when both write at once', async () => {
    const name = freshName();
    const [one, two] = [await openNotes(name), await openNotes(name)];
    await Promise.all([one, two, one, two].map((notes, at) => notes.save({ ...DRAFT, body: `note ${at}` }, NOW)));
    expect((await one.all()).map(({ body }) => body).sort()).toEqual(['note 0', 'note 1', 'note 2', 'note 3']);
  });

  it('do not add the same note twice', async () => {
    const name = freshName();
    const [one, two] = [await openNotes(name), await openNotes(name)];
    const note = { ...DRAFT, id: crypto.randomUUID(), created: NOW.toISOString(), modified: NOW.toISOString() };
    const answers = await Promise.all([one.add([note]), two.add([note])]);
    expect(answers.map(({ added }) => added).sort()).toEqual([0, 1]);
  });
});

describe('another context', () => {
  it('can upgrade at once; the older one then says that it is too old', async () => {
    const name = freshName();
    const old = await openNotes(name);
    const { id } = await old.save(DRAFT, NOW);

    const newer = await openRaw(name, 99);
    newer.close();
    await expectTrouble(old.all(), 'notes_newer');
    await expectTrouble(old.save(DRAFT, NOW), 'notes_newer');
    expect(await rawRecord(name, id)).toMatchObject({ body: 'Mine.' });
  });

  it('can delete the database; the next call starts anew', async () => {
    const name = freshName();
    const notes = await openNotes(name);
    await notes.save(DRAFT, NOW);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect(await notes.all()).toEqual([]);
  });

  it('that does not let go blocks us only until it does', async () => {
    const name = freshName();
    (await openNotes(name)).close();
    const stubborn = await openRaw(name);
    const connection = connect(name, [...steps, () => {}]);

    await expectTrouble(connection.open(), 'notes_blocked');
    await expectTrouble(
      connection.write((notes) => notes.put(RECORD)),
      'notes_blocked',
    );

    stubborn.close();
    await vi.waitFor(() => connection.write((notes) => notes.put(RECORD)));
    expect(await connection.read((notes) => notes.getAllKeys())).toEqual(['raw']);
  });
});

describe('a connection', () => {
  it('cut by the browser is made again by the next call', async () => {
    const opened = watchOpened();
    const notes = await openNotes(freshName());
    const note = await notes.save(DRAFT, NOW);
    for (const db of opened) forceCloseDatabase(db as never);
    expect(await notes.all()).toEqual([note]);
    expect(opened).toHaveLength(2);
  });

  it('closed before its event arrives is made again too', async () => {
    const opened = watchOpened();
    const notes = await openNotes(freshName());
    const note = await notes.save(DRAFT, NOW);
    for (const db of opened) db.close();
    expect(await notes.all()).toEqual([note]);
  });

  it('that took the place of a lost one never stands in the way of an upgrade', async () => {
    const opened = watchOpened();
    const name = freshName();
    const notes = await openNotes(name);
    const [lost] = opened;
    lost?.close();
    await notes.all();
    forceCloseDatabase(lost as never); // the event of the connection that is no more comes late
    const newer = await openRaw(name, 99);
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('that was let go opens again when needed', async () => {
    const notes = await openNotes(freshName());
    const note = await notes.save(DRAFT, NOW);
    notes.close();
    notes.close();
    expect(await notes.all()).toEqual([note]);
  });

  it('is opened once, however many ask at the same time', async () => {
    const opened = watchOpened();
    const notes = await openNotes(freshName());
    notes.close();
    await Promise.all([notes.all(), notes.ofSite('a.example'), notes.unreadable()]);
    expect(opened).toHaveLength(2);
  });
});

describe('a transaction', () => {
  it('cut between two writes leaves neither', async () => {
    const name = freshName();
    const connection = connect(name);
    const cut = connection.write(async (notes) => {
      await notes.put({ ...RECORD, id: 'first' });
      notes.transaction.abort();
      await notes.put({ ...RECORD, id: 'second' });
    });
    await expectTrouble(cut, 'notes_broken');
    expect(await connection.read((notes) => notes.getAllKeys())).toEqual([]);
  });

  it('whose work throws leaves nothing, though its writes had gone through', async () => {
    const connection = connect(freshName());
    const work = connection.write(async (notes) => {
      await notes.put(RECORD);
      throw new TypeError('a mistake of ours');
    });
    await expectTrouble(work, 'notes_broken');
    expect(await connection.read((notes) => notes.count())).toBe(0);
  });

  it('resolves only once it is complete', async () => {
    const connection = connect(freshName());
    const order: string[] = [];
    await connection.write(async (notes) => {
      void notes.transaction.done.then(() => order.push('complete'));
      await notes.put(RECORD);
      order.push('written');
    });
    expect(order).toEqual(['written', 'complete']);
  });

  it('asks the browser to write to disk, not to a buffer', async () => {
    const connection = connect(freshName());
    await connection.open();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await connection.write((notes) => notes.put(RECORD));
    expect(transaction).toHaveBeenCalledWith('notes', 'readwrite', { durability: 'strict' });
  });
});

describe('trouble', () => {
  it('with a full disk says so and leaves the notes as they were', async () => {
    const notes = await openNotes(freshName());
    const note = await notes.save(DRAFT, NOW);
    fillDisk('put');
    fillDisk('add');
    await expectTrouble(notes.save({ ...DRAFT, id: note.id, body: 'More.' }, NOW), 'notes_quota');
    await expectTrouble(notes.save(DRAFT, NOW), 'notes_quota');
    await expectTrouble(notes.add([{ ...note, id: crypto.randomUUID() }]), 'notes_quota');
    vi.restoreAllMocks();
    expect(await notes.all()).toEqual([note]);
  });

  it('with a browser that refuses the database altogether says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'UnknownError');
    });
    await expectTrouble(openNotes(freshName()), 'notes_broken');
  });

  it.each([
    [new DOMException('', 'VersionError'), 'notes_newer'],
    [new DOMException('', 'QuotaExceededError'), 'notes_quota'],
    [new DOMException('', 'UnknownError'), 'notes_broken'],
    [new TypeError('anything'), 'notes_broken'],
    ['not even an error', 'notes_broken'],
  ])('%s is told as %s, with its cause', (cause, reason) => {
    expect(asNotesUnavailable(cause)).toMatchObject({ reason, cause });
  });
});
