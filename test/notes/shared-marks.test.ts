import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MARK_LIMIT, type Mark, type MarkPut, type NotesDb, type SharedMark } from '../../utils/notes';
import { putRaw, rawRecord } from '../database/raw-database';
import { idOf, MONDAY, openFresh } from './note-of';

const SPACE = 'friends';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

const markOf = (number: number, rest: Partial<Mark> = {}): Mark => ({
  id: idOf(number),
  site: 'elin.example',
  url: 'https://elin.example/',
  about: { candidate: 'Elin Strand' },
  created: '2026-01-01T00:00:00Z',
  modified: '2026-01-01T00:00:00Z',
  ...rest,
});
const put = (mark: Mark, rest: Partial<MarkPut> = {}): MarkPut => ({
  id: mark.id,
  mark,
  beside: { heads: 'one' },
  isExpected: () => true,
  ...rest,
});
const write = async (puts: MarkPut[], space = SPACE) =>
  (await notes.putShared(space, { notes: [], marks: puts }, MONDAY)).marks;
const changed = (seq = 0) => notes.changedMarks({ space: SPACE, seq });
const idsIn = ({ marks }: { marks: SharedMark[] }) => marks.map(({ mark }) => mark.id);

describe('marks that changed, for another device', () => {
  it('come all where any changed, and none where none did', async () => {
    expect(await changed()).toEqual({ marks: [], gone: [], seq: 0 });
    await notes.addMarks([markOf(1), markOf(2)]);
    const first = await changed();
    expect(idsIn(first)).toEqual([idOf(1), idOf(2)]);
    expect(await changed(first.seq)).toEqual({ marks: [], gone: [], seq: first.seq });
    await notes.addMarks([markOf(3)]);
    expect(idsIn(await changed(first.seq))).toEqual([1, 2, 3].map(idOf));
  });

  it('come with the ids of those deleted since, until these are forgotten', async () => {
    await notes.addMarks([markOf(1), markOf(2), markOf(3)]);
    await notes.removeMarks([idOf(1)]);
    const first = await changed();
    expect([idsIn(first), first.gone]).toEqual([[idOf(2), idOf(3)], [idOf(1)]]);
    await notes.removeMarks([idOf(2)]);
    const second = await changed(first.seq);
    expect(second.gone).toEqual([idOf(2)]);
    await notes.forgetGone({ notes: 0, marks: first.seq });
    expect((await changed()).gone).toEqual([idOf(2)]);
    await notes.forgetGone({ notes: second.seq, marks: 0 });
    expect((await changed()).gone).toEqual([idOf(2)]);
  });

  it('come all, with all deletions, after a number that was never given out', async () => {
    await notes.addMarks([markOf(1), markOf(2)]);
    await notes.removeMarks([idOf(1)]);
    const { seq } = await changed();
    const anew = await changed(seq + 1);
    expect([idsIn(anew), anew.gone, anew.seq]).toEqual([[idOf(2)], [idOf(1)], seq]);
  });

  it('tell beside each where it stands in this space; what cannot be read is passed over', async () => {
    await write([put(markOf(1), { beside: { heads: 'mine', by: 'Bea' } })]);
    await write([put(markOf(2))], 'others');
    await putRaw(name, 'marks', { id: idOf(3), site: 7 });
    expect((await changed()).marks).toEqual([
      { mark: markOf(1), beside: { heads: 'mine', by: 'Bea' } },
      { mark: markOf(2) },
    ]);
  });
});

describe('marks from elsewhere', () => {
  it('are put as they are, new or in place of what stood, and tell what became of each, in order', async () => {
    await notes.addMarks([markOf(2)]);
    await putRaw(name, 'marks', { id: idOf(3), site: 7 });
    const puts = [
      put(markOf(1)),
      put(markOf(2, { name: 'Elin' })),
      put(markOf(3)),
      put(markOf(4), { isExpected: () => false }),
    ];
    expect(await write(puts)).toEqual(['done', 'done', 'unreadable', 'changed']);
    expect(await notes.marks()).toEqual([markOf(1), markOf(2, { name: 'Elin' })]);
    expect(await rawRecord(name, idOf(3), 'marks')).toEqual({ id: idOf(3), site: 7 });
  });

  it('are asked whether what stands is what they replace', async () => {
    await write([put(markOf(1), { beside: { heads: 'before' } })]);
    const seen: unknown[] = [];
    const isExpected = (standing: SharedMark | undefined) => seen.push(standing) > 0;
    await write([put(markOf(1, { name: 'Elin' }), { isExpected }), put(markOf(2), { isExpected })]);
    expect(seen).toEqual([{ mark: markOf(1), beside: { heads: 'before' } }, undefined]);
  });

  it('delete, as one change, only what is there', async () => {
    await notes.addMarks([markOf(1)]);
    const { seq } = await changed();
    expect(await write([put(markOf(2), { mark: null })])).toEqual(['done']);
    expect(await changed(seq)).toEqual({ marks: [], gone: [], seq });
    expect(await write([put(markOf(1), { mark: null, isExpected: () => false })])).toEqual(['changed']);
    expect(await notes.marks()).toEqual([markOf(1)]);
    expect(await write([put(markOf(1), { mark: null })])).toEqual(['done']);
    expect(await changed(seq)).toEqual({ marks: [], gone: [idOf(1)], seq: seq + 1 });
  });

  it('change nothing but where they stand when they are what stands', async () => {
    await notes.addMarks([markOf(1)]);
    const { seq } = await changed();
    await putRaw(name, 'marks', { ...markOf(1), later: 'field', shared: { others: { heads: 'there' } } });
    expect(await write([put(markOf(1), { beside: { heads: 'two' } })])).toEqual(['done']);
    expect((await changed(seq)).seq).toBe(seq);
    expect(await rawRecord(name, idOf(1), 'marks')).toEqual({
      ...markOf(1),
      later: 'field',
      shared: { others: { heads: 'there' }, [SPACE]: { heads: 'two' } },
    });
  });

  it('leave what a later version wrote beside them, and where they stand elsewhere', async () => {
    await putRaw(name, 'marks', { ...markOf(1), later: 'field', shared: { others: { heads: 'there' } } });
    const { seq } = await changed();
    await write([put(markOf(1, { name: 'Elin' }))]);
    expect(await rawRecord(name, idOf(1), 'marks')).toEqual({
      ...markOf(1, { name: 'Elin' }),
      later: 'field',
      shared: { others: { heads: 'there' }, [SPACE]: { heads: 'one' } },
    });
    expect((await changed(seq)).seq).toBe(seq + 1);
  });

  it('find no room where there are as many as can be kept; those that are there can still change and go', async () => {
    const most = Array.from({ length: MARK_LIMIT }, (_, at) => markOf(at));
    await notes.addMarks(most.slice(0, -1));
    const last = markOf(MARK_LIMIT - 1);
    const puts = [put(last), put(markOf(MARK_LIMIT)), put(markOf(1, { name: 'Elin' })), put(markOf(2), { mark: null })];
    expect(await write(puts)).toEqual(['done', 'full', 'done', 'done']);
    expect(await notes.marks()).toHaveLength(MARK_LIMIT - 1);
  });
});
