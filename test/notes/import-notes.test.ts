import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note, NotesDb } from '../../utils/notes';
import { putRaw, rawRecord, readDatabase } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
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

const bring = (added: Note[], changed: Note[] = [], versions?: Note[]) =>
  notes.import({ name: 'a.json', added, changed, ...(versions && { versions }) }, TUESDAY);
const mine = async (id: string, body: string) =>
  (await notes.save({ ...draftOf(body), id }, MONDAY, { create: true })).note;
const bodies = (list: Note[]) => list.map(({ body }) => body);

describe('an import', () => {
  it('adds notes as they are, with their own times', async () => {
    expect(await bring([noteOf(1), noteOf(2)])).toMatchObject({ name: 'a.json', added: 2, changed: 0 });
    expect(await notes.find([idOf(1), idOf(2)])).toEqual([noteOf(1), noteOf(2)]);
  });

  it('leaves what is there, in the trash too, and takes an id once', async () => {
    await bring([noteOf(1, { body: 'kept' }), noteOf(2, { body: 'thrown away' })]);
    await notes.change([idOf(2)], { do: 'trash' }, MONDAY);
    const other = [1, 2, 3, 3].map((number) => noteOf(number, { body: 'other' }));
    expect(await bring(other)).toMatchObject({ added: 1 });
    expect(bodies(await all(notes)).sort()).toEqual(['kept', 'other']);
    expect(bodies(await trashed(notes))).toEqual(['thrown away']);
  });

  it('puts changed notes in place of what stood, which becomes a version however young the last one is', async () => {
    const before = await mine(idOf(1), 'mine');
    const changed = noteOf(1, { body: 'theirs', modified: '2026-12-24T00:00:00Z' });
    expect(await bring([], [changed])).toMatchObject({ added: 0, changed: 1 });
    expect(await notes.find([idOf(1)])).toEqual([changed]);
    expect(await notes.versions(idOf(1))).toEqual([before]);
  });

  it.each([
    ['an older one', '2001-01-01T00:00:00Z'],
    ['one of the same instant', MONDAY.toISOString()],
  ])('puts %s in place of what stood as a change of now: two states never share an instant', async (_, modified) => {
    const before = await mine(idOf(1), 'mine');
    await bring([], [noteOf(1, { body: 'theirs', modified })]);
    expect((await notes.find([idOf(1)]))[0]).toMatchObject({ body: 'theirs', modified: TUESDAY.toISOString() });
    expect(await notes.versions(idOf(1))).toEqual([before]);
    const saved = await notes.save({ ...draftOf('mine, typed on'), id: idOf(1), base: before.modified }, TUESDAY);
    expect(saved.overtaken).toBe(true);
    expect(bodies(await notes.versions(idOf(1)))).toEqual(['theirs', 'mine']);
  });

  it('takes a changed note whose own is gone meanwhile as new, and one that is the same as nothing', async () => {
    const same = await mine(idOf(1), 'the same');
    expect(await bring([], [same, noteOf(2)])).toMatchObject({ added: 1, changed: 0 });
    expect(await notes.versions(idOf(1))).toEqual([]);
  });

  it('brings a backup’s history with it, and never pushes out one’s own', async () => {
    const history = Array.from({ length: 25 }, (_, at) =>
      noteOf(1, { body: `${at}`, modified: minutesOn(at).toISOString() }),
    );
    const later = noteOf(1, { modified: WEDNESDAY.toISOString() });
    await bring([later], [], history);
    expect(bodies(await notes.versions(idOf(1)))).toEqual(Array.from({ length: 20 }, (_, at) => `${24 - at}`));

    await mine(idOf(2), 'mine');
    for (let at = 0; at < 19; at += 1) {
      await notes.save({ ...draftOf(`mine ${at}`), id: idOf(2), base: WEDNESDAY.toISOString() }, minutesOn(at));
    }
    const own = await notes.versions(idOf(2));
    await bring(
      [],
      [],
      [noteOf(2, { body: 'a' }), noteOf(2, { body: 'b', modified: '2010-01-01T00:00:00Z' }), noteOf(9)],
    );
    expect(await notes.versions(idOf(2))).toEqual([...own, expect.objectContaining({ body: 'b' })]);
    expect(await notes.versions(idOf(9))).toEqual([]);
  });

  it('brings a history whose instants one’s own comes to later: both are kept', async () => {
    const { modified } = await mine(idOf(1), 'mine');
    await bring([], [], [noteOf(1, { body: 'theirs', modified: TUESDAY.toISOString() })]);
    await notes.save({ ...draftOf('mine, on Tuesday'), id: idOf(1), base: modified }, TUESDAY);
    await notes.save({ ...draftOf('mine, later'), id: idOf(1), base: modified }, WEDNESDAY);
    expect(bodies(await notes.versions(idOf(1)))).toEqual(['mine, on Tuesday', 'theirs', 'mine']);
    const [first, second] = await notes.versions(idOf(1));
    expect(first?.modified).not.toBe(second?.modified);
    expect(await notes.restoreVersion(idOf(1), first?.modified ?? '', WEDNESDAY)).toMatchObject({
      body: 'mine, on Tuesday',
    });
  });

  it('adds none when one of them cannot be written', async () => {
    await mine(idOf(4), 'mine');
    const before = await readDatabase(name);
    // A function cannot be stored: the browser refuses the record while the ones before it already wait.
    const impossible = Object.assign(noteOf(3), { extra: () => {} });
    await expectTrouble(bring([noteOf(1), noteOf(2), impossible], [noteOf(4)]), 'notes_broken');
    expect(await readDatabase(name)).toEqual(before);
    expect(await bring([noteOf(1)])).toMatchObject({ added: 1 });
  });

  it('of nothing adds nothing', async () => {
    expect(await bring([])).toMatchObject({ added: 0, changed: 0 });
    expect(await notes.state()).toMatchObject({ total: 0 });
  });
});

describe('an import taken back', () => {
  it('leaves everything as it was before, history too', async () => {
    await mine(idOf(1), 'mine');
    await notes.change([(await mine(idOf(2), 'mine, thrown away')).id], { do: 'trash' }, MONDAY);
    const before = [await notes.chunk({ limit: 10 }), await notes.versionsChunk({ limit: 10 })];
    const changed = [1, 2].map((number) => noteOf(number, { body: 'theirs', tags: ['new'], creator: 'Somebody' }));
    const { id } = await bring([noteOf(3), noteOf(4)], changed, [
      noteOf(1, { body: 'older' }),
      noteOf(3, { body: 'older', modified: '2001-01-01T00:00:00Z' }),
    ]);
    expect(await notes.undoImport(id, WEDNESDAY)).toEqual({ removed: 2, putBack: 2, left: 0 });
    expect([await notes.chunk({ limit: 10 }), await notes.versionsChunk({ limit: 10 })]).toEqual(before);
    expect(await notes.lastImport()).toBeNull();
    // Asked again, because no answer came: done once, answered twice.
    expect(await notes.undoImport(id, WEDNESDAY)).toEqual({ removed: 2, putBack: 2, left: 0 });
  });

  it.each([
    ['words', (id: string) => notes.save({ ...draftOf('changed by hand'), id }, WEDNESDAY)],
    ['a tag', (id: string) => notes.change([id], { do: 'tag', tag: 'mine' }, WEDNESDAY)],
    ['the trash', (id: string) => notes.change([id], { do: 'trash' }, WEDNESDAY)],
  ])('leaves what was touched since (%s), and counts it', async (_, touch) => {
    await mine(idOf(1), 'mine');
    await mine(idOf(2), 'mine');
    const changed = [1, 2].map((number) => noteOf(number, { body: 'theirs' }));
    const { id } = await bring([noteOf(3), noteOf(4)], changed);
    for (const number of [1, 3]) await touch(idOf(number));
    const touched = await notes.find([idOf(1), idOf(3)]);
    expect(await notes.undoImport(id, WEDNESDAY)).toEqual({ removed: 1, putBack: 1, left: 2 });
    expect(await notes.find([idOf(1), idOf(3)])).toEqual(touched);
    expect(bodies(await notes.find([idOf(2), idOf(4)]))).toEqual(['mine']);
  });

  it('leaves the history of a new note that is left', async () => {
    const { id } = await bring([noteOf(1)], [], [noteOf(1, { body: 'older', modified: '2001-01-01T00:00:00Z' })]);
    await notes.change([idOf(1)], { do: 'tag', tag: 'mine' }, WEDNESDAY);
    expect(await notes.undoImport(id, WEDNESDAY)).toEqual({ removed: 0, putBack: 0, left: 1 });
    expect(bodies(await notes.versions(idOf(1)))).toEqual(['older']);
  });

  it('counts nothing for what was deleted for good since', async () => {
    const { id } = await bring([noteOf(1)]);
    await notes.change([idOf(1)], { do: 'trash' }, TUESDAY);
    await notes.change([idOf(1)], { do: 'purge' }, TUESDAY);
    expect(await notes.undoImport(id, WEDNESDAY)).toEqual({ removed: 0, putBack: 0, left: 0 });
  });

  it('keeps what a later version wrote beside the note', async () => {
    await mine(idOf(1), 'mine');
    await putRaw(name, 'notes', { ...(await notes.find([idOf(1)]))[0], seq: 1, colour: 'green' });
    const { id } = await bring([], [noteOf(1, { body: 'theirs' })]);
    expect(await rawRecord(name, idOf(1))).toMatchObject({ body: 'theirs', colour: 'green' });
    await notes.undoImport(id, WEDNESDAY);
    expect(await rawRecord(name, idOf(1))).toMatchObject({ body: 'mine', colour: 'green' });
  });

  it('can be any of the last five, the newest named first, whatever the clock said', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      ids.push((await notes.import({ name: `${at}`, added: [noteOf(at)], changed: [] }, minutesOn(-at))).id);
    }
    expect(await notes.lastImport()).toMatchObject({ id: ids[6], name: '6', added: 1 });
    await expectTrouble(notes.undoImport(ids[1] ?? '', TUESDAY), 'notes_not_found');
    for (const at of [6, 2]) {
      expect(await notes.undoImport(ids[at] ?? '', TUESDAY)).toEqual({ removed: 1, putBack: 0, left: 0 });
    }
    expect(await notes.lastImport()).toMatchObject({ name: '5' });
    expect(await notes.state()).toMatchObject({ total: 5 });
  });

  it('of no known id is said so', async () => {
    await expectTrouble(notes.undoImport(NOBODY, TUESDAY), 'notes_not_found');
  });
});
