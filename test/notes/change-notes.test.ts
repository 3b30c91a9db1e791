import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NotesChange, NotesDb } from '../../utils/notes';
import { putRaw, rawRecord, readDatabase } from '../database/raw-database';
import {
  all,
  draftOf,
  idOf,
  MONDAY,
  minutesOn,
  NOBODY,
  noteOf,
  openFresh,
  TUESDAY,
  trashed,
  WEDNESDAY,
} from './note-of';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

const begin = async (body?: string) => (await notes.save(draftOf(body), MONDAY)).note;
const bring = (...numbers: number[]) =>
  notes.import({ name: 'a.json', added: numbers.map((number) => noteOf(number)), changed: [] }, MONDAY);

describe('the trash', () => {
  it('holds a note until it is put back, word for word', async () => {
    const note = await begin();
    expect(await notes.change([note.id], { do: 'trash' }, TUESDAY)).toEqual({ changed: 1 });
    expect(await all(notes)).toEqual([]);
    expect(await notes.ofSites(() => true)).toEqual([]);
    expect(await trashed(notes)).toEqual([{ ...note, deleted: TUESDAY.toISOString() }]);

    expect(await notes.change([note.id], { do: 'restore' }, WEDNESDAY)).toEqual({ changed: 1 });
    expect(await all(notes)).toEqual([{ ...note, modified: WEDNESDAY.toISOString() }]);
    expect(await trashed(notes)).toEqual([]);
    expect(await rawRecord(name, note.id)).not.toHaveProperty('trashDay');
  });

  it('does the same when asked twice', async () => {
    const { id } = await begin();
    await notes.change([id, id], { do: 'trash' }, TUESDAY);
    expect(await notes.change([id], { do: 'trash' }, WEDNESDAY)).toEqual({ changed: 0 });
    expect((await trashed(notes))[0]?.deleted).toBe(TUESDAY.toISOString());
    await notes.change([id], { do: 'restore' }, WEDNESDAY);
    expect(await notes.change([id], { do: 'restore' }, WEDNESDAY)).toEqual({ changed: 0 });
  });

  it('is emptied for good, history and all, of what lies in it and of nothing else', async () => {
    await bring(1, 2);
    for (const number of [1, 2]) await notes.save({ ...draftOf('changed'), id: idOf(number) }, TUESDAY);
    await notes.change([idOf(1)], { do: 'trash' }, TUESDAY);
    const { seq } = await notes.state();
    expect(await notes.change([idOf(1), idOf(2)], { do: 'purge' }, TUESDAY)).toEqual({ changed: 1 });
    expect(await notes.versions(idOf(1))).toEqual([]);
    expect(await notes.versions(idOf(2))).toHaveLength(1);
    expect((await all(notes)).map(({ id }) => id)).toEqual([idOf(2)]);
    const state = await notes.state();
    expect(state.total).toBe(1);
    expect(state.seq).toBeGreaterThan(seq);
  });
});

describe('a change to many', () => {
  const cases: [NotesChange, object][] = [
    [{ do: 'tag', tag: 'vote' }, { tags: ['old', 'vote'] }],
    [{ do: 'untag', tag: 'old' }, { tags: [] }],
    [{ do: 'kind', kind: 'promise' }, { kind: 'promise' }],
    [{ do: 'about', about: { election: 'Council 2027' } }, { about: { party: 'Riverside', election: 'Council 2027' } }],
  ];

  it.each(cases)('%o is made to each of them, once', async (change, expected) => {
    const notesThere = [1, 2, 3].map((number) => noteOf(number, { tags: ['old'], about: { party: 'Riverside' } }));
    await notes.import({ name: 'a.json', added: notesThere, changed: [] }, MONDAY);
    const ids = [idOf(1), idOf(3), idOf(1), NOBODY];
    expect(await notes.change(ids, change, TUESDAY)).toEqual({ changed: 2 });
    const [first, second, third] = await notes.find([idOf(1), idOf(2), idOf(3)]);
    for (const note of [first, third]) expect(note).toMatchObject({ ...expected, modified: TUESDAY.toISOString() });
    expect(second).toEqual(notesThere[1]);
    expect(await notes.change(ids, change, WEDNESDAY)).toEqual({ changed: 0 });
  });

  it('that says nothing changes nothing', async () => {
    await bring(1);
    expect(await notes.change([idOf(1)], { do: 'about', about: {} }, TUESDAY)).toEqual({ changed: 0 });
    expect(await notes.change([], { do: 'trash' }, TUESDAY)).toEqual({ changed: 0 });
  });

  it('that replaces keeps what stood in the history', async () => {
    await bring(1);
    await notes.change([idOf(1)], { do: 'kind', kind: 'quote' }, TUESDAY);
    await notes.change([idOf(1)], { do: 'about', about: { party: 'A' } }, TUESDAY);
    await notes.change([idOf(1)], { do: 'about', about: { party: 'B' } }, TUESDAY);
    expect((await notes.versions(idOf(1))).map(({ kind, about }) => [kind, about?.party])).toEqual([
      ['quote', 'A'],
      ['quote', undefined],
      ['note', undefined],
    ]);
  });

  it('leaves a note as it is that holds as many tags as it can', async () => {
    const tags = Array.from({ length: 30 }, (_, at) => `tag ${at}`);
    await notes.import({ name: 'a.json', added: [noteOf(1, { tags }), noteOf(2)], changed: [] }, MONDAY);
    expect(await notes.change([idOf(1), idOf(2)], { do: 'tag', tag: 'more' }, TUESDAY)).toEqual({ changed: 1 });
    expect(await notes.find([idOf(1)])).toEqual([noteOf(1, { tags })]);
  });

  it('reaches a thousand', async () => {
    const numbers = Array.from({ length: 1_000 }, (_, at) => at);
    await bring(...numbers);
    expect(await notes.change(numbers.map(idOf), { do: 'trash' }, TUESDAY)).toEqual({ changed: 1_000 });
    expect(await all(notes)).toEqual([]);
  });
});

describe('a record that cannot be read', () => {
  const broken = { id: NOBODY, site: 'volunteers.example', modified: 'yesterday', body: ['half'], deleted: 'long ago' };
  const changes: NotesChange[] = [
    { do: 'trash' },
    { do: 'restore' },
    { do: 'purge' },
    { do: 'tag', tag: 'vote' },
    { do: 'kind', kind: 'quote' },
  ];

  it.each(changes)('is passed over by %o, and stays as it is', async (change) => {
    await putRaw(name, 'notes', broken);
    const { id } = await begin();
    await notes.change([id], { do: 'trash' }, MONDAY);
    await notes.change([id, NOBODY], change, minutesOn(1));
    expect(await rawRecord(name, NOBODY)).toEqual(broken);
    expect((await readDatabase(name)).stores.versions?.records.map((record) => record.id)).not.toContain(NOBODY);
  });
});
