import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Note, type NotesDb, openNotes } from '../../utils/notes';
import { expectTrouble, freshName, openRaw, rawRecord } from './raw-database';

const MONDAY = new Date('2026-11-23T09:00:00.000Z');
const TUESDAY = new Date('2026-11-24T09:00:00.000Z');
const WEDNESDAY = new Date('2026-11-25T09:00:00.000Z');
const NOBODY = '00000000-0000-4000-8000-000000000000';

const draft = (body = 'Ask who keeps the list.', site = 'volunteers.example') => ({
  site,
  target: { source: `https://${site}/join`, title: 'Join' },
  body,
});

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  name = freshName();
  notes = await openNotes(name);
});

async function putRaw(record: object): Promise<void> {
  const db = await openRaw(name);
  const transaction = db.transaction('notes', 'readwrite');
  transaction.objectStore('notes').put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}

describe('save', () => {
  it('keeps a new note as it was written, with an id and the time', async () => {
    const note = await notes.save(draft(), MONDAY);
    expect(Note.safeParse(note).success).toBe(true);
    expect(note).toMatchObject({ ...draft(), created: MONDAY.toISOString(), modified: MONDAY.toISOString() });
    expect(await rawRecord(name, note.id)).toEqual(note);
  });

  it('changes the words of an old note and keeps when it was begun', async () => {
    const { id } = await notes.save(draft(), MONDAY);
    const changed = await notes.save({ ...draft('They answered.'), id }, TUESDAY);
    expect(changed).toMatchObject({ id, body: 'They answered.', created: MONDAY.toISOString() });
    expect(changed.modified).toBe(TUESDAY.toISOString());
    expect(await notes.all()).toEqual([changed]);
  });

  it('never goes back in time, though the clock did', async () => {
    const { id } = await notes.save(draft(), TUESDAY);
    const changed = await notes.save({ ...draft('Later, on an earlier clock.'), id }, MONDAY);
    expect(changed.modified).toBe(TUESDAY.toISOString());
    expect(changed.body).toBe('Later, on an earlier clock.');
  });

  it('takes away a quote that the new words no longer have', async () => {
    const selector = { type: 'TextQuoteSelector' as const, exact: 'terms', prefix: 'the ', suffix: ' of' };
    const { id } = await notes.save({ ...draft(), target: { ...draft().target, selector } }, MONDAY);
    await notes.save({ ...draft(), id }, TUESDAY);
    expect((await notes.all())[0]?.target).toEqual(draft().target);
  });

  it('keeps what a later version wrote beside it, at every depth', async () => {
    const note = await notes.save(draft(), MONDAY);
    await putRaw({ ...note, tags: ['follow up'], target: { ...note.target, copy: { of: 'the page' } } });

    await notes.save({ ...draft('Changed by an older version.'), id: note.id }, TUESDAY);
    await notes.trash(note.id, TUESDAY);
    await notes.restore(note.id, WEDNESDAY);
    expect(await rawRecord(name, note.id)).toEqual({
      ...note,
      body: 'Changed by an older version.',
      modified: WEDNESDAY.toISOString(),
      tags: ['follow up'],
      target: { ...note.target, copy: { of: 'the page' } },
    });
  });

  it('keeps words typed while the note was thrown away elsewhere, in the trash', async () => {
    const { id } = await notes.save(draft(), MONDAY);
    await notes.trash(id, MONDAY);
    const saved = await notes.save({ ...draft('Typed meanwhile.'), id }, TUESDAY);
    expect(saved.deleted).toBe(MONDAY.toISOString());
    expect(await notes.all()).toEqual([]);
    expect((await notes.restore(id, WEDNESDAY)).body).toBe('Typed meanwhile.');
  });
});

describe('the trash', () => {
  it('holds a note until it is put back, word for word', async () => {
    const note = await notes.save(draft(), MONDAY);
    await notes.trash(note.id, TUESDAY);
    expect(await notes.all()).toEqual([]);
    expect(await notes.ofSite(note.site)).toEqual([]);
    expect(await notes.trashed()).toEqual([{ ...note, deleted: TUESDAY.toISOString() }]);

    const back = await notes.restore(note.id, WEDNESDAY);
    expect(back).toEqual({ ...note, modified: WEDNESDAY.toISOString() });
    expect(await notes.all()).toEqual([back]);
    expect(await notes.trashed()).toEqual([]);
  });

  it('does the same when asked twice', async () => {
    const note = await notes.save(draft(), MONDAY);
    await notes.trash(note.id, TUESDAY);
    await notes.trash(note.id, WEDNESDAY);
    expect((await notes.trashed())[0]?.deleted).toBe(TUESDAY.toISOString());

    const once = await notes.restore(note.id, WEDNESDAY);
    expect(await notes.restore(note.id, new Date('2026-12-01T00:00:00Z'))).toEqual(once);
  });
});

describe('a note that is not there', () => {
  it.each([
    ['save', () => notes.save({ ...draft(), id: NOBODY }, MONDAY)],
    ['trash', () => notes.trash(NOBODY, MONDAY)],
    ['restore', () => notes.restore(NOBODY, MONDAY)],
  ])('%s says so and makes none', async (_, act) => {
    await expectTrouble(act(), 'notes_not_found');
    expect(await notes.all()).toEqual([]);
  });
});

describe('lists', () => {
  it('start with the newest change, and tell sites apart', async () => {
    const first = await notes.save(draft('first'), MONDAY);
    await notes.save(draft('second', 'other.example'), TUESDAY);
    await notes.save({ ...draft('first, changed'), id: first.id }, WEDNESDAY);

    expect((await notes.all()).map(({ body }) => body)).toEqual(['first, changed', 'second']);
    expect((await notes.ofSite('other.example')).map(({ body }) => body)).toEqual(['second']);
    expect(await notes.ofSite('example')).toEqual([]);
  });

  it('order instants, however finely they are written', async () => {
    const at = (modified: string) => ({ ...draft(modified), id: crypto.randomUUID(), created: modified, modified });
    await notes.add([at('2026-11-23T09:00:00Z'), at('2026-11-23T09:00:00.5Z'), at('2026-11-23T08:59:59.999999Z')]);
    expect((await notes.all()).map(({ body }) => body)).toEqual([
      '2026-11-23T09:00:00.5Z',
      '2026-11-23T09:00:00Z',
      '2026-11-23T08:59:59.999999Z',
    ]);
  });
});

describe('a record that cannot be read', () => {
  const broken = { id: NOBODY, site: 'volunteers.example', modified: 'yesterday', body: ['half', 'a', 'note'] };

  it('is counted, skipped, and kept as it is whatever is done', async () => {
    await putRaw(broken);
    const good = await notes.save(draft(), MONDAY);

    expect(await notes.all()).toEqual([good]);
    expect(await notes.ofSite('volunteers.example')).toEqual([good]);
    expect(await notes.unreadable()).toBe(1);

    await expectTrouble(notes.save({ ...draft(), id: NOBODY }, TUESDAY), 'notes_broken');
    await expectTrouble(notes.trash(NOBODY, TUESDAY), 'notes_broken');
    await expectTrouble(notes.restore(NOBODY, TUESDAY), 'notes_broken');
    expect(await notes.add([{ ...good, id: NOBODY }])).toEqual({ added: 0 });
    expect(await rawRecord(name, NOBODY)).toEqual(broken);
  });
});

describe('add', () => {
  const incoming = (id: string, body: string) => ({
    ...draft(body),
    id,
    created: '2009-03-01T12:00:00Z',
    modified: '2009-03-02T12:00:00Z',
  });
  const [A, B, C] = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`) as [
    string,
    string,
    string,
  ];

  it('adds notes as they are, with their own times', async () => {
    expect(await notes.add([incoming(A, 'one'), incoming(B, 'two')])).toEqual({ added: 2 });
    expect(await rawRecord(name, A)).toEqual(incoming(A, 'one'));
  });

  it('leaves what is there, in the trash too, and takes an id once', async () => {
    await notes.add([incoming(A, 'kept'), incoming(B, 'thrown away')]);
    await notes.trash(B, MONDAY);
    expect(
      await notes.add([incoming(A, 'other'), incoming(B, 'other'), incoming(C, 'new'), incoming(C, 'again')]),
    ).toEqual({ added: 1 });

    expect((await notes.all()).map(({ body }) => body).sort()).toEqual(['kept', 'new']);
    expect((await notes.trashed()).map(({ body }) => body)).toEqual(['thrown away']);
  });

  it('adds none when one of them cannot be written', async () => {
    // A function cannot be stored: the browser refuses the record while the ones before it already wait.
    const impossible = Object.assign(incoming(C, 'three'), { extra: () => {} });
    await expectTrouble(notes.add([incoming(A, 'one'), incoming(B, 'two'), impossible]), 'notes_broken');
    expect(await notes.all()).toEqual([]);
    expect(await notes.add([incoming(A, 'one')])).toEqual({ added: 1 });
  });

  it('adds nothing out of nothing', async () => {
    expect(await notes.add([])).toEqual({ added: 0 });
  });
});
