import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MARK_LIMIT, type NotesDb } from '../../utils/notes';
import { putRaw, rawRecord } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
import { draftOf, idOf, MONDAY, minutesOn, NOBODY, noteOf, openFresh, TUESDAY, WEDNESDAY } from './note-of';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

const said = { site: 'elin.example', url: 'https://elin.example/', about: {} };
const filter = { words: '', kinds: [], tags: [], sites: [], order: 'modified' as const };
const line = { id: 'host', says: 'Hosted by a network', lang: 'en', readAt: '2026-11-23T09:00:00Z' };
const broken = { id: NOBODY, site: 'volunteers.example', modified: '2026-11-23T09:00:00.000Z', body: 42 };

describe('the instant of what was left alone longest', () => {
  it('is none where there is no note', async () => {
    expect(await notes.oldest()).toBeNull();
  });

  it('is that of the note changed first', async () => {
    await notes.save(draftOf('a'), TUESDAY);
    await notes.save(draftOf('b'), MONDAY);
    await notes.save(draftOf('c'), WEDNESDAY);
    expect(await notes.oldest()).toBe(MONDAY.toISOString());
  });

  it('is none where it is no instant', async () => {
    await putRaw(name, 'notes', { id: NOBODY, modified: 42 });
    expect(await notes.oldest()).toBeNull();
  });
});

describe('every site', () => {
  it('with a note, in the trash too, or with a mark, is named once', async () => {
    expect(await notes.sites()).toEqual([]);
    const { note } = await notes.save(draftOf('a', 'b.example'), MONDAY);
    await notes.save(draftOf('b', 'b.example'), MONDAY);
    await notes.save(draftOf('c', 'a.example'), MONDAY);
    await notes.change([note.id], { do: 'trash' }, MONDAY);
    await notes.saveMark({ ...said, site: 'c.example' }, MONDAY);
    await notes.saveMark({ ...said, site: 'a.example' }, MONDAY);
    expect(await notes.sites()).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('is named of records that cannot be read, too', async () => {
    await putRaw(name, 'notes', broken);
    expect(await notes.sites()).toEqual(['volunteers.example']);
  });
});

describe('a mark', () => {
  it('made under an id that a view gave out is kept once, and is a change the next time', async () => {
    const made = await notes.saveMark({ ...said, id: idOf(1), create: true }, MONDAY);
    expect(made).toMatchObject({ id: idOf(1), created: MONDAY.toISOString(), modified: MONDAY.toISOString() });
    expect(await notes.saveMark({ ...said, id: idOf(1), create: true }, TUESDAY)).toEqual(made);
    const renamed = await notes.saveMark({ ...said, id: idOf(1), create: true, name: 'Elin' }, TUESDAY);
    expect(renamed).toMatchObject({ id: idOf(1), name: 'Elin', modified: TUESDAY.toISOString() });
    expect(await notes.marks()).toEqual([renamed]);
  });

  it('of no known id is none', async () => {
    await expectTrouble(notes.saveMark({ ...said, id: NOBODY }, MONDAY), 'notes_not_found');
    expect(await notes.marks()).toEqual([]);
  });

  it('finds room as long as there is any, of others and of one’s own', async () => {
    const theirs = (number: number) => ({
      ...said,
      id: idOf(number),
      by: 'Neighbours',
      created: '2026-01-01T00:00:00Z',
      modified: '2026-01-01T00:00:00Z',
    });
    await notes.addMarks(Array.from({ length: MARK_LIMIT - 1 }, (_, at) => theirs(at)));
    await notes.saveMark(said, MONDAY);
    await expectTrouble(notes.saveMark(said, MONDAY), 'marks_full');
    await expectTrouble(notes.addMarks([theirs(MARK_LIMIT)]), 'marks_full');
    expect(await notes.addMarks([theirs(1)])).toEqual({ added: 0 });
  }, 60_000);
});

describe('saved views', () => {
  it('come in the order of their names, those of one name in the order of their ids', async () => {
    for (const [number, name] of [
      [3, 'Votes'],
      [1, 'Votes'],
      [2, 'Votes'],
      [4, 'Answers'],
    ] as const) {
      await notes.saveView({ id: idOf(number), name, filter });
    }
    expect((await notes.views()).map(({ id }) => id)).toEqual([idOf(4), idOf(1), idOf(2), idOf(3)]);
  });

  it('keep what a later version wrote beside them', async () => {
    await notes.saveView({ id: idOf(1), name: 'Votes', filter });
    await putRaw(name, 'views', { id: idOf(1), name: 'Votes', filter, colour: 'green' });
    await notes.saveView({ id: idOf(1), name: 'Questions', filter });
    expect(await rawRecord(name, idOf(1), 'views')).toMatchObject({ name: 'Questions', colour: 'green' });
  });
});

describe('an import', () => {
  it('asked for twice under one id is done once, and answered twice', async () => {
    const from = { id: idOf(50), name: 'a.json', added: [noteOf(1)], changed: [] };
    const done = await notes.import(from, MONDAY);
    expect(done).toEqual({ id: idOf(50), at: MONDAY.toISOString(), name: 'a.json', added: 1, changed: 0 });
    await notes.change([idOf(1)], { do: 'trash' }, MONDAY);
    await notes.change([idOf(1)], { do: 'purge' }, MONDAY);
    expect(await notes.import(from, TUESDAY)).toEqual(done);
    expect(await notes.state()).toMatchObject({ total: 0 });
  });

  it('brings of several versions of one instant the first, and none of the instant that stands', async () => {
    await notes.import({ name: 'a', added: [noteOf(1)], changed: [] }, MONDAY);
    const older = { modified: '2001-01-01T00:00:00Z' };
    const versions = [
      noteOf(1, { body: 'as it stands' }),
      noteOf(1, { body: 'a', ...older }),
      noteOf(1, { body: 'b', ...older }),
    ];
    await notes.import({ name: 'b', added: [], changed: [], versions }, MONDAY);
    await notes.import({ name: 'c', added: [], changed: [], versions }, MONDAY);
    expect((await notes.versions(idOf(1))).map(({ body }) => body)).toEqual(['a']);
  });

  it('brings no history to a record that cannot be read', async () => {
    await putRaw(name, 'notes', broken);
    await notes.import({ name: 'a', added: [], changed: [], versions: [noteOf(1, { id: NOBODY })] }, MONDAY);
    expect(await notes.versions(NOBODY)).toEqual([]);
  });

  it('whose receipt cannot be read is not taken back, and said so', async () => {
    await putRaw(name, 'imports', { id: NOBODY, at: 42 });
    await expectTrouble(notes.undoImport(NOBODY, MONDAY), 'notes_broken');
    expect(await notes.lastImport()).toBeNull();
  });

  it('taken back leaves a record alone that cannot be read any more', async () => {
    await notes.import({ name: 'a', added: [noteOf(1)], changed: [] }, MONDAY);
    const { id } = await notes.import({ name: 'b', added: [noteOf(2)], changed: [noteOf(1, { body: 'b' })] }, TUESDAY);
    await putRaw(name, 'notes', { ...broken, id: idOf(1) }, { ...broken, id: idOf(2) });
    expect(await notes.undoImport(id, WEDNESDAY)).toEqual({ removed: 0, putBack: 0, left: 2 });
  });
});

describe('a note', () => {
  it('takes a line of the report, keeps it where it is not named, and loses it where that is asked', async () => {
    const { note } = await notes.save({ ...draftOf('a'), line }, MONDAY);
    expect(note.line).toEqual(line);
    const kept = await notes.save({ ...draftOf('ab'), id: note.id }, minutesOn(1));
    expect(kept.note.line).toEqual(line);
    const other = await notes.save({ ...draftOf('ab'), id: note.id, line: { ...line, says: 'x' } }, minutesOn(2));
    expect(other.note.line?.says).toBe('x');
    const without = await notes.save({ ...draftOf('ab'), id: note.id, line: null }, minutesOn(3));
    expect(without.note).not.toHaveProperty('line');
    expect(await notes.find([note.id])).toEqual([without.note]);
    expect((await notes.save(draftOf('c'), MONDAY)).note).not.toHaveProperty('line');
  });

  it('that cannot be read is never written over', async () => {
    await putRaw(name, 'notes', broken);
    await expectTrouble(notes.save({ ...draftOf('mine'), id: NOBODY }, MONDAY), 'notes_broken');
    await expectTrouble(notes.save({ ...draftOf('mine'), id: NOBODY, create: true }, MONDAY), 'notes_broken');
    await putRaw(name, 'versions', { ...noteOf(1), id: NOBODY });
    await expectTrouble(notes.restoreVersion(NOBODY, noteOf(1).modified, MONDAY), 'notes_broken');
    expect(await rawRecord(name, NOBODY)).toEqual(broken);
  });

  it('under an id given out before is kept where the draft itself says so', async () => {
    const { note } = await notes.save({ ...draftOf('a'), id: idOf(1), create: true }, MONDAY);
    expect(note.id).toBe(idOf(1));
    await expectTrouble(notes.save({ ...draftOf('a'), id: idOf(2), create: false }, MONDAY), 'notes_not_found');
  });

  it('loses one tag of several, and no other', async () => {
    await notes.import({ name: 'a', added: [noteOf(1, { tags: ['old', 'new', 'more'] })], changed: [] }, MONDAY);
    expect(await notes.change([idOf(1)], { do: 'untag', tag: 'new' }, TUESDAY)).toEqual({ changed: 1 });
    expect((await notes.find([idOf(1)]))[0]?.tags).toEqual(['old', 'more']);
  });

  it('keeps names that a change leaves undefined', async () => {
    await notes.import({ name: 'a', added: [noteOf(1, { about: { party: 'A' } })], changed: [] }, MONDAY);
    const about = { party: undefined, list: 'B' } as { list: string };
    await notes.change([idOf(1)], { do: 'about', about }, TUESDAY);
    expect((await notes.find([idOf(1)]))[0]?.about).toEqual({ party: 'A', list: 'B' });
  });
});
