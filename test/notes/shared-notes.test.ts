import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note, NotesDb, SharedNote, SharedPut } from '../../utils/notes';
import { putRaw, rawRecord } from '../database/raw-database';
import { idOf, MONDAY, minutesOn, noteOf, openFresh, TUESDAY, WEDNESDAY } from './note-of';

const SPACE = 'friends';
const LONG = 'What the imprint says of the person who answers for this page, word for word.';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

const put = (note: Note, rest: Partial<SharedPut> = {}): SharedPut => ({
  id: note.id,
  note,
  beside: { heads: 'one' },
  isExpected: () => true,
  keep: false,
  ...rest,
});
const gone = (id: string, rest: Partial<SharedPut> = {}): SharedPut => ({ ...put(noteOf(1)), id, note: null, ...rest });
const write = async (puts: SharedPut[], now = MONDAY, space = SPACE) =>
  (await notes.putShared(space, { notes: puts, marks: [] }, now)).notes;
const changed = (seq = 0, limit = 100) => notes.changedNotes({ space: SPACE, seq, limit });
const idsOf = (shared: SharedNote[]) => shared.map(({ note }) => note.id);
const keep = (...added: Note[]) => notes.import({ name: 'x', added, changed: [] }, MONDAY);

describe('what changed, for another device', () => {
  it('comes oldest change first, in pieces, and each piece says where to go on', async () => {
    await keep(noteOf(1), noteOf(2), noteOf(3));
    await notes.save({ ...noteOf(1), body: 'later' }, TUESDAY);
    const first = await changed(0, 2);
    expect([idsOf(first.notes), first.more]).toEqual([[idOf(2), idOf(3)], true]);
    const second = await changed(first.seq, 2);
    expect([idsOf(second.notes), second.more]).toEqual([[idOf(1)], false]);
    expect(await changed(second.seq)).toEqual({ notes: [], gone: [], seq: second.seq, more: false });
  });

  it('tells what was deleted for good with the last piece, and only what was deleted since', async () => {
    await keep(noteOf(1), noteOf(2), noteOf(3), noteOf(4));
    for (const change of ['trash', 'purge'] as const) await notes.change([idOf(1)], { do: change }, MONDAY);
    const first = await changed(0, 2);
    expect([first.more, first.gone]).toEqual([true, []]);
    const last = await changed(first.seq, 2);
    expect([last.more, last.gone]).toEqual([false, [idOf(1)]]);
    for (const change of ['trash', 'purge'] as const) await notes.change([idOf(2)], { do: change }, MONDAY);
    expect((await changed(last.seq)).gone).toEqual([idOf(2)]);
    expect((await changed()).gone.sort()).toEqual([idOf(1), idOf(2)]);
  });

  it('does not tell of a deletion what came back under the same id', async () => {
    await write([put(noteOf(1))]);
    await write([gone(idOf(1))]);
    await write([put(noteOf(1))]);
    const { gone: told, notes: there } = await changed();
    expect([told, idsOf(there)]).toEqual([[], [idOf(1)]]);
  });

  it('forgets deletions that everybody has heard of, and no later ones', async () => {
    await keep(noteOf(1), noteOf(2));
    for (const change of ['trash', 'purge'] as const) await notes.change([idOf(1)], { do: change }, MONDAY);
    const { seq } = await changed();
    for (const change of ['trash', 'purge'] as const) await notes.change([idOf(2)], { do: change }, MONDAY);
    await notes.forgetGone({ notes: seq, marks: 0 });
    expect((await changed()).gone).toEqual([idOf(2)]);
    await notes.forgetGone({ notes: 0, marks: 1_000 });
    expect((await changed()).gone).toEqual([idOf(2)]);
  });

  it('begins anew after a number that was never given out: the database is an older one', async () => {
    await keep(noteOf(1), noteOf(2));
    for (const change of ['trash', 'purge'] as const) await notes.change([idOf(2)], { do: change }, MONDAY);
    const { seq } = await changed();
    expect((await changed(seq)).notes).toEqual([]);
    const anew = await changed(seq + 1);
    expect([idsOf(anew.notes), anew.gone, anew.seq]).toEqual([[idOf(1)], [idOf(2)], seq]);
  });

  it('tells beside a note where it stands in this space, and in no other', async () => {
    await write([put(noteOf(1), { beside: { heads: 'mine', by: 'Bea' } }), put(noteOf(2))]);
    await write([put(noteOf(1), { beside: { heads: 'elsewhere' } })], MONDAY, 'others');
    await keep(noteOf(3));
    const besides = Object.fromEntries((await changed()).notes.map(({ note, beside }) => [note.id, beside]));
    expect(besides).toEqual({
      [idOf(1)]: { heads: 'mine', by: 'Bea' },
      [idOf(2)]: { heads: 'one' },
      [idOf(3)]: undefined,
    });
    expect(await notes.findShared('others', [idOf(1), idOf(9), idOf(2)])).toEqual([
      { note: noteOf(1), beside: { heads: 'elsewhere' } },
      { note: noteOf(2) },
    ]);
  });

  it.each([
    [{ [SPACE]: { heads: 7 } }, undefined],
    [{ [SPACE]: null }, undefined],
    [{ [SPACE]: 'heads' }, undefined],
    [{ [SPACE]: {} }, undefined],
    [{ [SPACE]: { heads: 'h', by: 7 } }, { heads: 'h' }],
    [{ [SPACE]: { heads: 'h', by: 'Bea', more: 1 } }, { heads: 'h', by: 'Bea' }],
    [null, undefined],
    ['friends', undefined],
  ])('takes %j beside a note for what can be read of it', async (shared, beside) => {
    await putRaw(name, 'notes', { ...noteOf(1), seq: 1, shared });
    expect(await notes.findShared(SPACE, [idOf(1)])).toEqual([{ note: noteOf(1), ...(beside && { beside }) }]);
  });

  it('passes over what cannot be read', async () => {
    await keep(noteOf(1));
    await putRaw(name, 'notes', { id: idOf(2), seq: 90, body: 7 });
    expect(idsOf((await changed()).notes)).toEqual([idOf(1)]);
    expect(idsOf(await notes.findShared(SPACE, [idOf(1), idOf(2)]))).toEqual([idOf(1)]);
  });
});

describe('what comes from elsewhere', () => {
  it('is put as it is, new or in place of what stood, and tells what became of each, in order', async () => {
    await keep(noteOf(2));
    await putRaw(name, 'notes', { id: idOf(3), body: 7 });
    const newer = noteOf(2, { body: 'note 2, longer', modified: '2009-04-01T12:00:00Z' });
    const puts = [
      put(noteOf(1)),
      put(newer),
      put(noteOf(3)),
      put(noteOf(4), { isExpected: () => false }),
      gone(idOf(5)),
    ];
    expect(await write(puts)).toEqual(['done', 'done', 'unreadable', 'changed', 'done']);
    expect(await notes.find([1, 2, 3, 4, 5].map(idOf))).toEqual([noteOf(1), newer]);
    expect(await rawRecord(name, idOf(3))).toEqual({ id: idOf(3), body: 7 });
  });

  it('is asked inside the transaction whether what stands is what it replaces', async () => {
    await write([put(noteOf(1), { beside: { heads: 'before' } })]);
    const seen: unknown[] = [];
    const isExpected = (standing: SharedNote | undefined) => seen.push(standing) > 0;
    await write([put(noteOf(1, { body: 'other' }), { isExpected }), put(noteOf(2), { isExpected })]);
    expect(seen).toEqual([{ note: noteOf(1), beside: { heads: 'before' } }, undefined]);
  });

  it('deletes for good, with the history, only where it is still expected', async () => {
    await keep(noteOf(1));
    await write([put(noteOf(1, { body: 'other words' }), { keep: true })]);
    expect(await notes.versions(idOf(1))).toHaveLength(1);
    expect(await write([gone(idOf(1), { isExpected: () => false })])).toEqual(['changed']);
    expect(await notes.find([idOf(1)])).toHaveLength(1);
    expect(await write([gone(idOf(1))])).toEqual(['done']);
    expect([await notes.find([idOf(1)]), await notes.versions(idOf(1))]).toEqual([[], []]);
    expect((await changed()).gone).toEqual([idOf(1)]);
  });

  it('changes nothing but where it stands when it is what stands: no change, no version', async () => {
    await keep(noteOf(1));
    const { seq } = await changed();
    await putRaw(name, 'notes', { ...((await rawRecord(name, idOf(1))) as object), later: 'field' });
    const same = put(noteOf(1), { beside: { heads: 'two' }, keep: true });
    expect(await write([same], WEDNESDAY)).toEqual(['done']);
    expect((await changed(seq)).notes).toEqual([]);
    expect(await notes.versions(idOf(1))).toEqual([]);
    expect(await rawRecord(name, idOf(1))).toMatchObject({ later: 'field', shared: { [SPACE]: { heads: 'two' } } });
  });

  it('keeps what stood where both are wanted, and tells when', async () => {
    const young = noteOf(1, { body: LONG, created: MONDAY.toISOString(), modified: MONDAY.toISOString() });
    await keep(young);
    await write([put({ ...young, body: `${LONG} More.` })], minutesOn(1));
    expect(await notes.versions(idOf(1))).toEqual([]);
    await write([put({ ...young, body: `${LONG} Much more.` }, { keep: true })], minutesOn(1));
    expect((await notes.versions(idOf(1))).map(({ body }) => body)).toEqual([`${LONG} More.`]);
    expect(await rawRecord(name, idOf(1))).toMatchObject({ versionAt: minutesOn(1).toISOString() });
  });

  it('keeps what stood where much of its words goes, though one was kept a moment ago', async () => {
    const young = noteOf(1, { body: LONG, created: MONDAY.toISOString(), modified: MONDAY.toISOString() });
    await keep(young);
    await write([put({ ...young, body: 'Gone.' })], minutesOn(1));
    expect((await notes.versions(idOf(1))).map(({ body }) => body)).toEqual([LONG]);
  });

  it('keeps what stood where the last version is old enough', async () => {
    const young = noteOf(1, { body: LONG, created: MONDAY.toISOString(), modified: MONDAY.toISOString() });
    await keep(young);
    await write([put({ ...young, body: `${LONG} More.` })], TUESDAY);
    expect(await notes.versions(idOf(1))).toHaveLength(1);
  });

  it('leaves where a note stands in other spaces, and counts as one change', async () => {
    await write([put(noteOf(1))], MONDAY, 'others');
    const { seq } = await changed();
    await write([put(noteOf(1, { body: 'other' }), { beside: { heads: 'two' } })]);
    expect(await rawRecord(name, idOf(1))).toMatchObject({
      seq: seq + 1,
      shared: { others: { heads: 'one' }, [SPACE]: { heads: 'two' } },
    });
  });
});
