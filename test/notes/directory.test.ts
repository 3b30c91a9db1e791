import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MARK_LIMIT, Mark, type NotesDb, VIEW_LIMIT } from '../../utils/notes';
import { putRaw, rawRecord } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
import { idOf, MONDAY, NOBODY, openFresh, TUESDAY } from './note-of';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

const said = { site: 'elin.example', url: 'https://elin.example/', name: 'Elin', about: { candidate: 'Elin Strand' } };
const markOf = (number: number, rest: Partial<Mark> = {}): Mark => ({
  ...said,
  id: idOf(number),
  by: 'Neighbours',
  created: '2026-01-01T00:00:00Z',
  modified: '2026-01-01T00:00:00Z',
  ...rest,
});

describe('the directory', () => {
  it('keeps a mark of one’s own, and its changes', async () => {
    const mark = await notes.saveMark(said, MONDAY);
    expect(Mark.safeParse(mark).success).toBe(true);
    const changed = await notes.saveMark({ ...said, id: mark.id, name: 'Elin for the council' }, MONDAY);
    expect(changed).toMatchObject({ name: 'Elin for the council', created: mark.created });
    expect(Date.parse(changed.modified)).toBeGreaterThan(Date.parse(mark.modified));
    expect(await notes.marks()).toEqual([changed]);
  });

  it('keeps what others say as they said it, beside one’s own and each other’s', async () => {
    const mine = await notes.saveMark(said, MONDAY);
    const theirs = [markOf(1), markOf(2, { by: 'Another list' })];
    expect(await notes.addMarks([...theirs, markOf(1, { name: 'again' })])).toEqual({ added: 2 });
    expect(await notes.addMarks([markOf(1, { name: 'other' }), { ...mine, name: 'other' }])).toEqual({ added: 0 });
    expect(await notes.marks()).toEqual([mine, ...theirs]);
    await expectTrouble(notes.saveMark({ ...said, id: idOf(1), name: 'mine now' }, TUESDAY), 'notes_not_found');
    await notes.removeMarks([idOf(1), NOBODY]);
    expect(await notes.marks()).toEqual([mine, theirs[1]]);
  });

  it('takes all of a file or nothing, and no more than it can hold', async () => {
    const many = Array.from({ length: MARK_LIMIT + 1 }, (_, at) => markOf(at));
    await expectTrouble(notes.addMarks(many), 'marks_full');
    const impossible = Object.assign(markOf(2), { extra: () => {} });
    await expectTrouble(notes.addMarks([markOf(1), impossible]), 'notes_broken');
    expect(await notes.marks()).toEqual([]);
  });

  it('leaves alone what cannot be read, and what a later version wrote', async () => {
    const broken = { id: NOBODY, site: 42 };
    const { id } = await notes.saveMark(said, MONDAY);
    await putRaw(name, 'marks', broken, { ...(await notes.marks())[0], colour: 'green' });
    await expectTrouble(notes.saveMark({ ...said, id: NOBODY }, MONDAY), 'notes_broken');
    await notes.addMarks([markOf(1, { id: NOBODY })]);
    await notes.saveMark({ ...said, id, name: 'changed' }, TUESDAY);
    expect(await rawRecord(name, NOBODY, 'marks')).toEqual(broken);
    expect(await rawRecord(name, id, 'marks')).toMatchObject({ name: 'changed', colour: 'green' });
    expect(await notes.marks()).toHaveLength(1);
  });
});

describe('saved views', () => {
  const filter = { words: 'vote', kinds: [], tags: [], sites: [], order: 'modified' as const };

  it('are kept, changed, and removed', async () => {
    const { id } = await notes.saveView({ name: 'Votes', filter });
    await notes.saveView({ name: 'Answers', filter });
    await notes.saveView({ id, name: 'Votes', filter: { ...filter, quoted: true } });
    expect((await notes.views()).map((view) => [view.name, view.filter.quoted])).toEqual([
      ['Answers', undefined],
      ['Votes', true],
    ]);
    await notes.removeView(id);
    await notes.removeView(NOBODY);
    expect((await notes.views()).map((view) => view.name)).toEqual(['Answers']);
  });

  it('are as many as can be kept, and none is dropped for another', async () => {
    for (let at = 0; at < VIEW_LIMIT; at += 1) await notes.saveView({ name: `${at}`, filter });
    await expectTrouble(notes.saveView({ name: 'one more', filter }), 'views_full');
    const [first] = await notes.views();
    expect(await notes.saveView({ name: 'renamed', filter, ...(first && { id: first.id }) })).toMatchObject({
      name: 'renamed',
    });
    expect(await notes.views()).toHaveLength(VIEW_LIMIT);
  });

  it('that cannot be read are never written over', async () => {
    const broken = { id: NOBODY, name: '', filter: 42 };
    await putRaw(name, 'views', broken);
    await expectTrouble(notes.saveView({ id: NOBODY, name: 'other', filter }), 'notes_broken');
    expect(await rawRecord(name, NOBODY, 'views')).toEqual(broken);
    expect(await notes.views()).toEqual([]);
  });

  it('and marks leave the count of changed notes alone', async () => {
    const { seq } = await notes.state();
    await notes.saveView({ name: 'Votes', filter });
    await notes.saveMark(said, MONDAY);
    expect((await notes.state()).seq).toBe(seq);
  });
});
