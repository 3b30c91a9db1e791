import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Note, type NoteDraft, type NotesDb } from '../../utils/notes';
import { putRaw, rawRecord, readDatabase } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
import { all, draftOf, MONDAY, minutesOn, NOBODY, noteOf, openFresh, TUESDAY, WEDNESDAY } from './note-of';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

const begin = async (body?: string) => (await notes.save(draftOf(body), MONDAY)).note;
const write = (id: string, body: string, now: Date, rest: Partial<NoteDraft> = {}) =>
  notes.save({ ...draftOf(body), id, ...rest }, now);
const history = async (id: string) => (await notes.versions(id)).map(({ body }) => body);

describe('a new note', () => {
  it('is kept as it was written, with an id and the time', async () => {
    const { note, overtaken } = await notes.save(draftOf(), MONDAY);
    expect(Note.safeParse(note).success).toBe(true);
    expect(note).toMatchObject({ ...draftOf(), created: MONDAY.toISOString(), modified: MONDAY.toISOString() });
    expect(overtaken).toBe(false);
    expect(await rawRecord(name, note.id)).toEqual({ ...note, seq: 1 });
  });

  it('holds all that a draft can name', async () => {
    const draft: NoteDraft = {
      ...draftOf(),
      kind: 'question',
      tags: ['list', 'vote', 'list'],
      about: { candidate: 'Elin Strand' },
      line: { id: 'host', says: 'Hosted in Norway.', lang: 'en', readAt: MONDAY.toISOString() },
    };
    const { note } = await notes.save(draft, MONDAY);
    expect(note).toMatchObject({ ...draft, tags: ['list', 'vote'] });
    expect(await notes.find([note.id])).toEqual([note]);
  });

  it('whose id was given out before is kept under it, once, and is a change the next time', async () => {
    const draft = { ...draftOf('Held in the outbox.'), id: NOBODY };
    await notes.save(draft, MONDAY, { create: true });
    await notes.save(draft, TUESDAY, { create: true });
    await notes.save({ ...draft, body: 'Held, then changed.' }, TUESDAY, { create: true });
    expect((await all(notes)).map(({ id, body, created }) => [id, body, created])).toEqual([
      [NOBODY, 'Held, then changed.', MONDAY.toISOString()],
    ]);
  });

  it('of no known id is none', async () => {
    await expectTrouble(write(NOBODY, 'Nobody’s.', MONDAY), 'notes_not_found');
    expect(await notes.state()).toMatchObject({ seq: 0, total: 0 });
  });
});

describe('a change', () => {
  it('takes the new words and keeps when the note was begun', async () => {
    const { id } = await begin();
    const { note } = await write(id, 'They answered.', TUESDAY);
    expect(note).toMatchObject({ id, body: 'They answered.', created: MONDAY.toISOString() });
    expect(note.modified).toBe(TUESDAY.toISOString());
    expect(await all(notes)).toEqual([note]);
  });

  it('leaves what it does not name', async () => {
    const rich = { kind: 'promise', tags: ['vote'], about: { party: 'Riverside' } } as const;
    const { note } = await notes.save({ ...draftOf(), ...rich, tags: [...rich.tags] }, MONDAY);
    await write(note.id, 'Other words.', TUESDAY, { kind: undefined, tags: undefined, about: undefined });
    expect((await notes.find([note.id]))[0]).toMatchObject({ ...rich, body: 'Other words.' });
  });

  it('takes away what it names as empty', async () => {
    const { note } = await notes.save({ ...draftOf(), tags: ['vote'], about: { party: 'Riverside' } }, MONDAY);
    const { note: bare } = await write(note.id, note.body, TUESDAY, { tags: [], about: {} });
    expect(bare.tags).toEqual([]);
    expect(bare).not.toHaveProperty('about');
    expect((await notes.find([note.id]))[0]).toEqual(bare);
  });

  it('of nothing writes nothing', async () => {
    const note = await begin();
    const before = await notes.state();
    const saved = await write(note.id, note.body, TUESDAY, { base: '2001-01-01T00:00:00.000Z', tags: [] });
    expect(saved).toEqual({ note, overtaken: false });
    expect(await notes.state()).toEqual(before);
    expect(await history(note.id)).toEqual([]);
  });

  it.each([
    ['went back', MONDAY, TUESDAY],
    ['stands still', TUESDAY, TUESDAY],
  ])('is later than what stood, though the clock %s', async (_, clock, stood) => {
    const { note } = await notes.save(draftOf(), stood);
    const { note: changed } = await write(note.id, 'Later, whatever the clock says.', clock);
    expect(changed.modified).toBe('2026-11-24T09:00:00.001Z');
  });

  it('is later than what stood at the end of time, and still a note', async () => {
    const end = noteOf(1, { modified: '9999-12-31T23:59:59.999Z' });
    await notes.import({ name: 'far.json', added: [end], changed: [] }, MONDAY);
    const bodies = ['one', 'two', 'three'];
    for (const body of bodies) await write(end.id, body, MONDAY, { base: '2001-01-01T00:00:00.000Z' });
    expect((await notes.find([end.id]))[0]).toMatchObject({ body: 'three' });
    expect(await history(end.id)).toEqual(['two', 'one', 'note 1']);
  });

  it('keeps what a later version wrote beside it, at every depth', async () => {
    const { seq: _, ...note } = { seq: 0, ...(await begin()) };
    const record = { ...note, seq: 1, colour: 'green', target: { ...note.target, copy: { of: 'the page' } } };
    await putRaw(name, 'notes', record);
    await write(note.id, 'Changed by an older version.', TUESDAY);
    await notes.change([note.id], { do: 'trash' }, TUESDAY);
    await notes.change([note.id], { do: 'restore' }, WEDNESDAY);
    expect(await rawRecord(name, note.id)).toMatchObject({
      body: 'Changed by an older version.',
      colour: 'green',
      target: { ...note.target, copy: { of: 'the page' } },
    });
  });

  it('typed while the note was thrown away elsewhere is kept, in the trash', async () => {
    const { id } = await begin();
    await notes.change([id], { do: 'trash' }, MONDAY);
    const { note } = await write(id, 'Typed meanwhile.', TUESDAY);
    expect(note.deleted).toBe(MONDAY.toISOString());
    expect(await all(notes)).toEqual([]);
  });
});

describe('two who write one note', () => {
  it('lose nothing: who saves later is told, and what stood is in the history', async () => {
    const seen = await begin('The beginning.');
    await write(seen.id, 'The beginning, by one.', minutesOn(1), { base: seen.modified });
    const { note, overtaken } = await write(seen.id, 'The beginning, by the other.', minutesOn(1), {
      base: seen.modified,
    });
    expect(overtaken).toBe(true);
    expect(note.body).toBe('The beginning, by the other.');
    expect(await history(seen.id)).toEqual(['The beginning, by one.']);
  });

  it('in the same millisecond, again and again, lose nothing either', async () => {
    const seen = await begin('0');
    for (let at = 1; at <= 10; at += 1) await write(seen.id, `${at}`, MONDAY, { base: seen.modified });
    expect(await history(seen.id)).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('where one goes on from what was answered is not overtaken', async () => {
    let { note } = await notes.save(draftOf('a'), MONDAY);
    for (const body of ['ab', 'abc']) {
      const saved = await write(note.id, body, MONDAY, { base: note.modified });
      expect(saved.overtaken).toBe(false);
      note = saved.note;
    }
    expect(await history(note.id)).toEqual([]);
  });
});

describe('the history', () => {
  it('is not filled by an editor that saves at every pause: one version in ten minutes', async () => {
    const { id } = await begin('w');
    for (let at = 1; at < 120; at += 1) await write(id, `word ${'w'.repeat(at)}`, minutesOn(at / 4));
    expect((await notes.versions(id)).map(({ modified }) => Date.parse(modified) - MONDAY.getTime())).toEqual([
      19.75 * 60_000,
      9.75 * 60_000,
    ]);
  });

  it('begins with what stood yesterday', async () => {
    const { id } = await begin('Yesterday’s words.');
    for (const at of [0, 1, 2]) await write(id, `Yesterday’s words. ${at}`, new Date(TUESDAY.getTime() + at * 1_000));
    expect(await history(id)).toEqual(['Yesterday’s words.']);
  });

  it.each([
    ['select all and type over', 'x'],
    ['paste another text over', 'quite another text that is longer than the one that stood here before it was pasted'],
    ['delete all', ''],
    ['delete the first half and more', 'for good after the vote?'],
  ])('keeps what stood where somebody will %s', async (_, body) => {
    const words = 'Who keeps the list of supporters, and is it deleted for good after the vote?';
    const { id } = await begin(words);
    await write(id, body, minutesOn(1));
    expect(await history(id)).toEqual([words]);
  });

  it.each([
    ['keeps what stood where a page of it is cut', 600, 1],
    ['is not filled by what is cut by the way', 100, 0],
  ])('%s out of a long note', async (_, cut, kept) => {
    const words = 'The list is kept after the vote. '.repeat(60);
    const { id } = await begin(words);
    await write(id, words.slice(0, 300) + words.slice(300 + cut), minutesOn(1));
    expect(await history(id)).toHaveLength(kept);
  });

  it('keeps a quote that is taken away', async () => {
    const selector = { type: 'TextQuoteSelector' as const, exact: 'terms', prefix: 'the ', suffix: ' of' };
    const { note } = await notes.save({ ...draftOf(), target: { ...draftOf().target, selector } }, MONDAY);
    await write(note.id, note.body, minutesOn(1));
    expect((await notes.find([note.id]))[0]?.target).toEqual(draftOf().target);
    expect((await notes.versions(note.id))[0]?.target.selector).toEqual(selector);
  });

  it('never holds more than twenty; the oldest goes', async () => {
    const seen = await begin('version 0');
    for (let at = 1; at <= 30; at += 1) await write(seen.id, `version ${at}`, minutesOn(at), { base: seen.modified });
    expect(await history(seen.id)).toEqual(Array.from({ length: 20 }, (_, at) => `version ${29 - at}`));
  });

  it('goes on though the clock went back by years', async () => {
    const { id } = await begin('first');
    await write(id, 'second', new Date('2020-01-01T00:00:00Z'));
    await write(id, 'third', new Date('2020-01-01T00:20:00Z'));
    expect(await history(id)).toEqual(['second', 'first']);
  });
});

describe('an earlier version', () => {
  it('becomes the newest, and what stood is kept', async () => {
    const { id, modified } = await begin('first');
    const { note: second } = await write(id, 'second', TUESDAY, { tags: ['vote'] });
    const back = await notes.restoreVersion(id, modified, TUESDAY);
    expect(back).toMatchObject({ body: 'first', tags: [], created: MONDAY.toISOString() });
    expect(Date.parse(back.modified)).toBeGreaterThan(Date.parse(second.modified));
    expect(await history(id)).toEqual(['second', 'first']);
    expect(await all(notes)).toEqual([back]);
    expect(await notes.restoreVersion(id, modified, WEDNESDAY)).toEqual(back);
  });

  it('of a note in the trash stays there', async () => {
    const { id, modified } = await begin('first');
    await write(id, 'second', TUESDAY);
    await notes.change([id], { do: 'trash' }, TUESDAY);
    expect(await notes.restoreVersion(id, modified, TUESDAY)).toMatchObject({ deleted: TUESDAY.toISOString() });
  });

  it('that is not there is said so', async () => {
    const { id } = await begin();
    await expectTrouble(notes.restoreVersion(id, TUESDAY.toISOString(), TUESDAY), 'notes_not_found');
    await expectTrouble(notes.restoreVersion(NOBODY, TUESDAY.toISOString(), TUESDAY), 'notes_not_found');
  });

  it('that cannot be read is left as it is', async () => {
    const { id } = await begin();
    const broken = { id, modified: 'yesterday', body: 1 };
    await putRaw(name, 'versions', broken);
    await expectTrouble(notes.restoreVersion(id, 'yesterday', TUESDAY), 'notes_broken');
    await write(id, 'more', WEDNESDAY);
    expect(await history(id)).toEqual(['Ask who keeps the list.']);
    for (let at = 0; at < 30; at += 1) await write(id, `${at}`, WEDNESDAY, { base: MONDAY.toISOString() });
    const { stores } = await readDatabase(name);
    expect(stores.versions?.records).toContainEqual(broken);
    expect((await history(id)).length).toBeGreaterThanOrEqual(19);
  });
});
