import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Note, NoteDraft } from '../../utils/notes';
import { type Background, frameIn, freshProfile, heldKeys, showSite, startBackground } from './background';
import { breakDatabase, fillArea, fillDisk } from './broken-storage';

const SITE = 'volunteers.example';
const draft = (body: string, more: Partial<NoteDraft> = {}): NoteDraft => ({
  site: SITE,
  target: { source: `https://${SITE}/join`, title: 'Join' },
  body,
  ...more,
});

let background: Background;

beforeAll(async () => {
  background = await startBackground();
}, 60_000);
beforeEach(freshProfile);
afterEach(() => {
  vi.restoreAllMocks();
});

const save = (note: NoteDraft) => background.ask('saveNote', { note });
const shown = () => background.ask('siteNotes', { site: SITE });
const bodies = async () => (await shown()).map(({ body }) => body).sort();
const held = async () => (await background.ask('safety', {})).held;

describe.each([
  ['the disk is full', fillDisk, 'notes_quota'],
  ['the database cannot be reached', breakDatabase, 'notes_broken'],
] as const)('while %s', (_, goWrong, reason) => {
  it('a new note is held under its own id, and said to be', async () => {
    goWrong();
    const saved = await save(draft('Who keeps the list?'));
    expect(saved).toMatchObject({ held: reason, overtaken: false, note: { body: 'Who keeps the list?', site: SITE } });
    expect(await heldKeys()).toEqual([`outbox:${saved.note.id}`]);
    expect(await held()).toEqual([{ note: saved.note, reason, since: saved.note.created, memory: false }]);
    expect(await fakeBrowser.alarms.get('retry-held')).toBeDefined();
  });

  it('further words of it stand in place of the first, and what only the first named stays', async () => {
    goWrong();
    const { note } = await save(draft('Who', { tags: ['list'] }));
    const next = await save(draft('Who keeps it?', { id: note.id, base: note.modified }));
    expect(next.note).toMatchObject({ id: note.id, body: 'Who keeps it?', tags: ['list'] });
    expect(await heldKeys()).toHaveLength(1);
    expect((await held()).map((it) => it.note.body)).toEqual(['Who keeps it?']);
  });

  const ways: [string, () => Promise<unknown>][] = [
    ['when she asks', () => background.ask('retryHeld', {})],
    ['on the alarm', () => background.followNotesAlarm('retry-held')],
    ['with the next note that can be written', () => save(draft('Another'))],
    ['with another change', () => background.ask('changeNotes', { ids: [], change: { do: 'trash' } })],
    [
      'at the next start',
      async () => {
        background = await startBackground();
        background.lookAfterNotes();
        await vi.waitFor(async () => expect(await heldKeys()).toEqual([]));
      },
    ],
  ];
  it.each(ways)('it is written %s, once that is possible', async (__, retry) => {
    const mend = goWrong();
    const { note } = await save(draft('First'));
    await save(draft('Last', { id: note.id, base: note.modified }));
    mend();
    await retry();
    expect(await heldKeys()).toEqual([]);
    expect(await held()).toEqual([]);
    const kept = (await shown()).filter(({ id }) => id === note.id);
    expect(kept.map(({ body }) => body)).toEqual(['Last']);
    expect(await fakeBrowser.alarms.get('retry-held')).toBeUndefined();
  });

  it('it stays held while nothing can be written, and the alarm stays', async () => {
    goWrong();
    await save(draft('Waiting'));
    await background.followNotesAlarm('retry-held');
    expect((await background.ask('retryHeld', {})).map((it) => it.note.body)).toEqual(['Waiting']);
    expect(await fakeBrowser.alarms.get('retry-held')).toBeDefined();
  });

  it('a change of a note that is there waits as well, and is one change when it is written', async () => {
    const { note } = await save(draft('Before', { tags: ['list'] }));
    const mend = goWrong();
    await save(draft('After', { id: note.id, base: note.modified }));
    await save(draft('After all', { id: note.id, base: note.modified }));
    mend();
    expect(await bodies()).toEqual(['After all']);
    expect(await background.ask('retryHeld', {})).toEqual([]);
    expect(await shown()).toMatchObject([{ id: note.id, body: 'After all', tags: ['list'], created: note.created }]);
  });
});

it('a note held while the disk is full stands among the others, newest first', async () => {
  await save(draft('On disk'));
  // Two notes of one millisecond have no order.
  await new Promise((resolve) => setTimeout(resolve, 5));
  fillDisk();
  await save(draft('Held'));
  expect((await shown()).map(({ body }) => body)).toEqual(['Held', 'On disk']);
});

it('what another view changed meanwhile is kept in the history when the held words are written', async () => {
  const { note } = await save(draft('Before'));
  const mend = breakDatabase();
  await save(draft('Mine', { id: note.id, base: note.modified }));
  mend();
  const another: Note = { ...note, body: 'Theirs', modified: '2026-01-01T00:00:00.000Z' };
  const entry = await fakeBrowser.storage.local.get();
  await fakeBrowser.storage.local.clear();
  await background.ask('importNotes', { name: 'file', added: [], changed: [another] });
  await fakeBrowser.storage.local.set(entry);
  await background.ask('retryHeld', {});
  expect(await bodies()).toEqual(['Mine']);
  const versions = await background.ask('noteVersions', { id: note.id });
  expect(versions.map(({ body }) => body)).toContain('Theirs');
});

describe('a background that dies after writing, before the draft left the outbox', () => {
  it.each([
    ['a new note', async (): Promise<string | undefined> => undefined],
    ['a changed note', async (): Promise<string | undefined> => (await save(draft('Before'))).note.id],
  ] as const)('has written %s once, and nothing is lost by trying again', async (_, prepare) => {
    const id = await prepare();
    const mend = fillDisk();
    const { note } = await save(draft('Held', { id }));
    mend();
    // Its last act is the write: the removal is never done.
    const removing = vi.spyOn(fakeBrowser.storage.local, 'remove').mockImplementation(() => new Promise(() => {}));
    void background.ask('retryHeld', {});
    await vi.waitFor(() => expect(removing).toHaveBeenCalled());
    removing.mockRestore();

    background = await startBackground();
    const before = await background.ask('noteVersions', { id: note.id });
    expect(await bodies()).toEqual(['Held']);
    expect(await background.ask('retryHeld', {})).toEqual([]);
    expect(await bodies()).toEqual(['Held']);
    expect(await background.ask('noteVersions', { id: note.id })).toEqual(before);
    expect((await background.ask('notesState', {})).total).toBe(1);
  });
});

describe('where even the outbox takes nothing', () => {
  it('words are held in memory while the extension’s own storage is full, and move to disk when it is not', async () => {
    fillDisk();
    const mend = fillArea('local');
    const { note } = await save(draft('In memory'));
    expect(await heldKeys()).toEqual([]);
    expect((await held()).map((it) => it.note.body)).toEqual(['In memory']);
    mend();
    await save(draft('On disk', { id: note.id }));
    expect(await heldKeys()).toEqual([`outbox:${note.id}`]);
    expect(await fakeBrowser.storage.session.get('outbox')).toEqual({});
    expect((await held()).map((it) => it.note.body)).toEqual(['On disk']);
  });

  it('what is in memory is the newer, and is what gets written', async () => {
    const mendDisk = fillDisk();
    const { note } = await save(draft('Older'));
    const mendArea = fillArea('local');
    await save(draft('Newer', { id: note.id }));
    expect((await held()).map((it) => it.note.body)).toEqual(['Newer']);
    mendArea();
    mendDisk();
    expect(await background.ask('retryHeld', {})).toEqual([]);
    expect(await bodies()).toEqual(['Newer']);
  });

  it('the save fails in words, and what was held before stays', async () => {
    fillDisk();
    const { note } = await save(draft('Held'));
    fillArea('local');
    fillArea('session');
    await expect(save(draft('More', { id: note.id }))).rejects.toThrow('outbox_full');
    await expect(save(draft('New'))).rejects.toThrow('outbox_full');
    expect((await held()).map((it) => it.note.body)).toEqual(['Held']);
  });
});

it('a line of the report that was taken from a note stays taken from it while the words wait, and after', async () => {
  const line = { id: 'policy.retention', says: 'Two years.', lang: 'en', readAt: '2026-01-01T00:00:00.000Z' };
  const { note } = await save(draft('Words', { line }));
  const mend = fillDisk();
  const saved = await save(draft('Words', { id: note.id, line: null }));
  expect(saved.note.line).toBeUndefined();
  expect((await held()).map((it) => it.note.line)).toEqual([undefined]);
  mend();
  expect(await background.ask('retryHeld', {})).toEqual([]);
  expect((await shown()).map((it) => it.line)).toEqual([undefined]);
});

it('a note is kept on disk also where the outbox cannot be read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect((await save(draft('Words'))).held).toBeUndefined();
  expect(await bodies()).toEqual(['Words']);
});

it('while another context holds up the upgrade, words are held at once, and written as soon as it lets go', async () => {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('isoloir').onsuccess = resolve;
  });
  const request = indexedDB.open('isoloir', 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('notes', { keyPath: 'id' });
    for (const index of ['site', 'modified']) store.createIndex(index, index);
  };
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  background = await startBackground();
  for (const body of ['one', 'two', 'three']) {
    expect((await save(draft(body))).held).toBe('notes_blocked');
  }
  request.result.close();
  await vi.waitFor(async () => expect(await background.ask('retryHeld', {})).toEqual([]), 5_000);
  expect(await bodies()).toEqual(['one', 'three', 'two']);
});

it('an entry that cannot be read stays as it lies, stops no other, and can be saved in a file', async () => {
  const broken = { words: 'from another version' };
  await fakeBrowser.storage.local.set({ 'outbox:broken': broken });
  const mend = fillDisk();
  await save(draft('Held'));
  mend();
  expect(await background.ask('retryHeld', {})).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toMatchObject({ 'outbox:broken': broken });
  expect(await background.ask('unreadableNotes', {})).toContainEqual(broken);
});

it('one draft that cannot be written stops no other', async () => {
  const mend = fillDisk();
  const { note } = await save(draft('Too long'));
  await save(draft('Short'));
  mend();
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (value.body === 'Too long') throw new DOMException('', 'QuotaExceededError');
    return add.call(this, value, key);
  });
  expect((await background.ask('retryHeld', {})).map((it) => it.note.id)).toEqual([note.id]);
  expect(await bodies()).toEqual(['Short', 'Too long']);
});

describe('words whose note is not there any more', () => {
  it('are a note again where it was deleted while nobody knew', async () => {
    const { note } = await save(draft('Before'));
    const mend = breakDatabase();
    await save(draft('After', { id: note.id }));
    mend();
    const entry = await fakeBrowser.storage.local.get();
    await fakeBrowser.storage.local.clear();
    for (const what of ['trash', 'purge'] as const) {
      await background.ask('changeNotes', { ids: [note.id], change: { do: what } });
    }
    await fakeBrowser.storage.local.set(entry);
    await background.ask('retryHeld', {});
    expect(await shown()).toMatchObject([{ id: note.id, body: 'After' }]);
  });

  it('do not come back where she deleted them for good', async () => {
    const { note } = await save(draft('Before'));
    await background.ask('changeNotes', { ids: [note.id], change: { do: 'trash' } });
    const mend = fillDisk();
    await save(draft('After', { id: note.id }));
    expect(await heldKeys()).toHaveLength(1);
    mend();
    await background.ask('changeNotes', { ids: [note.id], change: { do: 'purge' } });
    expect(await heldKeys()).toEqual([]);
    expect((await background.ask('notesState', {})).total).toBe(0);
  });

  it('become a note of their own where its record can no longer be read, however often it is tried', async () => {
    const { note } = await save(draft('Before'));
    await damage(note.id);
    const saved = await save(draft('After', { id: note.id }));
    expect(saved.held).toBe('notes_broken');
    const entry = await fakeBrowser.storage.local.get();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await fakeBrowser.storage.local.set(entry);
      expect(await background.ask('retryHeld', {})).toEqual([]);
    }
    expect(await bodies()).toEqual(['After']);
    expect(await background.ask('unreadableNotes', {})).toMatchObject([{ id: note.id, body: 42 }]);
  });
});

describe('a page’s own sidebar', () => {
  it('can keep words of a note while the database cannot be reached', async () => {
    await showSite(7, SITE);
    const { note } = await save(draft('Before'));
    const mend = breakDatabase();
    const saved = await background.ask('saveNote', { note: draft('After', { id: note.id }) }, frameIn(7));
    expect(saved.held).toBe('notes_broken');
    mend();
    await background.ask('retryHeld', {});
    expect(await bodies()).toEqual(['After']);
  });

  it('writes over no note of another site that way: its words become a note of their own', async () => {
    await showSite(7, 'other.example');
    const { note } = await save(draft('Hers'));
    const forged = { ...draft('Forged', { id: note.id }), site: 'other.example' };
    const mend = breakDatabase();
    await background.ask('saveNote', { note: forged }, frameIn(7));
    mend();
    await background.ask('retryHeld', {});
    expect(await bodies()).toEqual(['Hers']);
    expect((await background.ask('siteNotes', { site: 'other.example' })).map(({ body }) => body)).toEqual(['Forged']);
  });

  it('cannot add words to what waits for another site', async () => {
    await showSite(7, 'other.example');
    fillDisk();
    const { note } = await save(draft('Held'));
    const forged = { ...draft('Forged', { id: note.id }), site: 'other.example' };
    await expect(background.ask('saveNote', { note: forged }, frameIn(7))).rejects.toThrow('not_allowed');
    expect((await held()).map((it) => it.note.body)).toEqual(['Held']);
  });
});

it.each([
  ['a note that is gone', { id: '00000000-0000-4000-8000-00000000dead' }, 'notes_not_found'],
  ['a draft that is none', { body: 'x'.repeat(100_001) }, 'bad_message'],
] as const)('%s is refused, not held', async (_, wrong, reason) => {
  await expect(save(draft('Words', wrong))).rejects.toThrow(reason);
  expect(await heldKeys()).toEqual([]);
});

it('nothing of a private window is held', async () => {
  fillDisk();
  const caller = { ...frameIn(7), incognito: true };
  await showSite(7, SITE);
  await expect(background.ask('saveNote', { note: draft('Private') }, caller)).rejects.toThrow('private_window');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get('outbox')).toEqual({});
});

it('a new note that the view named, asked for twice, is one note', async () => {
  const note = draft('Once', { id: crypto.randomUUID(), create: true });
  const [first, second] = await Promise.all([save(note), save(note)]);
  expect(second.note).toEqual(first.note);
  expect(await bodies()).toEqual(['Once']);
});

/** Makes a record unreadable, as a crash of the disk or another version could. */
async function damage(id: string): Promise<void> {
  const request = indexedDB.open('isoloir');
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = db.transaction('notes', 'readwrite');
  const store = transaction.objectStore('notes');
  const read = store.get(id);
  read.onsuccess = () => store.put({ ...read.result, body: 42 });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
