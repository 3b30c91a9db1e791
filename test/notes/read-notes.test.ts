import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesDb } from '../../utils/notes';
import { damage } from '../database/damage';
import { putRaw, rawRecord } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
import { all, draftOf, idOf, MONDAY, NOBODY, noteOf, openFresh, TUESDAY, WEDNESDAY } from './note-of';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});
afterEach(() => vi.restoreAllMocks());

const bring = (...added: Note[]) => notes.import({ name: 'a.json', added, changed: [] }, MONDAY);
const many = (count: number, rest: (at: number) => Partial<Note> = () => ({})) =>
  Array.from({ length: count }, (_, at) => noteOf(at, rest(at)));
const bodies = (list: Note[]) => list.map(({ body }) => body);

/** Values read from here on, in records. */
function countReads(): () => number {
  const spies = (['get', 'getAll', 'openCursor'] as const).flatMap((method) => [
    vi.spyOn(IDBObjectStore.prototype, method),
    ...(method === 'get' || method === 'getAll' ? [vi.spyOn(IDBIndex.prototype, method)] : []),
  ]);
  return () =>
    spies
      .flatMap((spy) => spy.mock.results)
      .map(({ value }) => (value as IDBRequest).result as unknown)
      .reduce<number>((sum, result) => sum + (Array.isArray(result) ? result.length : 1), 0);
}

describe('the newest', () => {
  it('come first, and sites are told apart', async () => {
    const { note: first } = await notes.save(draftOf('first'), MONDAY);
    await notes.save(draftOf('second', 'other.example'), TUESDAY);
    await notes.save({ ...draftOf('first, changed'), id: first.id }, WEDNESDAY);
    expect(bodies(await notes.newest(10))).toEqual(['first, changed', 'second']);
    expect(bodies(await notes.newest(1))).toEqual(['first, changed']);
    expect(bodies(await notes.ofSites((site) => site === 'other.example'))).toEqual(['second']);
    expect(await notes.ofSites((site) => site === 'example')).toEqual([]);
  });

  it('are in the order of instants, however finely they are written', async () => {
    const instants = [
      '2026-11-23T09:00:00Z',
      '2026-11-23T09:00:00.5Z',
      '2026-11-23T09:00Z',
      '2026-11-23T08:59:59.999999Z',
    ];
    await bring(...instants.map((modified, at) => noteOf(at, { modified, body: modified })));
    expect(bodies(await notes.newest(1))).toEqual(['2026-11-23T09:00:00.5Z']);
    expect(bodies(await notes.newest(4)).at(-1)).toBe('2026-11-23T08:59:59.999999Z');
  });

  it('of thousands are found without reading the others, those in the trash neither', async () => {
    await bring(...many(600, (at) => ({ modified: new Date(MONDAY.getTime() + at * 60_000).toISOString() })));
    await notes.change(
      many(100).map((_, at) => idOf(599 - at)),
      { do: 'trash' },
      WEDNESDAY,
    );
    const read = countReads();
    expect(bodies(await notes.newest(3))).toEqual(['note 499', 'note 498', 'note 497']);
    expect(read()).toBeLessThan(60);
  });
});

describe('the notes of some sites', () => {
  it('are found without reading those of others', async () => {
    await bring(...many(500, (at) => ({ site: `site-${at % 50}.example` })));
    const read = countReads();
    const found = await notes.ofSites((site) => site === 'site-7.example' || site === 'site-9.example');
    expect(found).toHaveLength(20);
    expect(read()).toBe(20);
  });
});

describe('all of them, piece by piece', () => {
  async function pieces(limit: number): Promise<Note[][]> {
    const read: Note[][] = [];
    let after: string | undefined;
    do {
      const piece = await notes.chunk({ limit, ...(after !== undefined && { after }) });
      read.push(piece.notes);
      after = piece.next;
    } while (after !== undefined);
    return read;
  }

  it.each([1, 7, 199, 200, 201, 450, 2_000])(
    '%i at a time, every note comes once, in the order of ids',
    async (limit) => {
      await bring(...many(450));
      const read = await pieces(limit);
      expect(read.flat()).toEqual(many(450));
      expect(Math.max(...read.map((piece) => piece.length))).toBeLessThanOrEqual(limit);
    },
  );

  it('are cut where they are long: no answer of much more than a million characters', async () => {
    await bring(...many(30, () => ({ body: 'x'.repeat(100_000) })));
    const read = await pieces(2_000);
    expect(read.flat()).toHaveLength(30);
    expect(Math.max(...read.map((piece) => piece.length))).toBeLessThanOrEqual(11);
  });

  it('come in the same way from the history', async () => {
    await bring(...many(5));
    for (const { id } of many(5)) {
      for (const at of [0, 1])
        await notes.save({ ...draftOf(`changed ${at}`), id, base: WEDNESDAY.toISOString() }, TUESDAY);
    }
    const first = await notes.versionsChunk({ limit: 7 });
    const second = await notes.versionsChunk({ limit: 7, ...(first.next && { after: first.next }) });
    expect(second.next).toBeUndefined();
    const read = [...first.versions, ...second.versions];
    expect(read.map(({ id, body }) => [id, body])).toEqual(
      many(5).flatMap(({ id, body }) => [
        [id, body],
        [id, 'changed 0'],
      ]),
    );
  });
});

describe('what changed since', () => {
  it('is told oldest change first, each once, until there is no more', async () => {
    await bring(...many(5));
    const { seq } = await notes.state();
    await notes.save({ ...draftOf('changed'), id: idOf(3) }, TUESDAY);
    await notes.change([idOf(1)], { do: 'trash' }, TUESDAY);
    await notes.save({ ...draftOf('changed again'), id: idOf(3) }, WEDNESDAY);

    const first = await notes.since({ seq, limit: 1 });
    expect([first.notes.map(({ id }) => id), first.more]).toEqual([[idOf(1)], true]);
    const second = await notes.since({ seq: first.state.seq, limit: 1 });
    expect(bodies(second.notes)).toEqual(['changed again']);
    const third = await notes.since({ seq: second.state.seq, limit: 1 });
    expect([third.notes, third.more, third.state]).toEqual([[], false, await notes.state()]);
  });

  it('is nothing where nothing was, and a deletion shows in the total', async () => {
    await bring(...many(2));
    const { seq } = await notes.state();
    expect(await notes.since({ seq, limit: 10 })).toEqual({ notes: [], state: await notes.state(), more: false });
    await notes.change([idOf(1)], { do: 'trash' }, TUESDAY);
    await notes.change([idOf(1)], { do: 'purge' }, TUESDAY);
    const { notes: changed, state } = await notes.since({ seq, limit: 10 });
    expect([changed, state.total]).toEqual([[], 1]);
    expect(state.seq).toBeGreaterThan(seq + 1);
  });

  it('is cut where it is long', async () => {
    await bring(...many(30, () => ({ body: 'x'.repeat(100_000) })));
    const { notes: some, more } = await notes.since({ seq: 0, limit: 2_000 });
    expect(some.length).toBeLessThanOrEqual(11);
    expect(more).toBe(true);
  });

  it('never takes a number twice, though the counter itself was lost', async () => {
    await bring(...many(3));
    const { seq } = await notes.state();
    await putRaw(name, 'meta', { id: 'seq', seq: 'gone' });
    await notes.save(draftOf('new'), TUESDAY);
    expect(bodies((await notes.since({ seq, limit: 10 })).notes)).toEqual(['new']);
  });
});

describe('a record that cannot be read', () => {
  const broken = { id: NOBODY, site: 'volunteers.example', modified: 'yesterday', body: ['half', 'a', 'note'] };

  it('is counted, skipped, and kept as it is whatever is done', async () => {
    await putRaw(name, 'notes', broken);
    const { note } = await notes.save(draftOf(), MONDAY);
    expect(await all(notes)).toEqual([note]);
    expect(await notes.ofSites(() => true)).toEqual([note]);
    expect(await notes.chunk({ limit: 10 })).toEqual({ notes: [note] });
    expect((await notes.since({ seq: 0, limit: 10 })).notes).toEqual([note]);
    expect(await notes.state()).toMatchObject({ total: 1, unreadable: 1 });

    await expectTrouble(notes.save({ ...draftOf(), id: NOBODY }, TUESDAY), 'notes_broken');
    await expectTrouble(notes.save({ ...draftOf(), id: NOBODY }, TUESDAY, { create: true }), 'notes_broken');
    await notes.import(
      { name: 'a.json', added: [{ ...note, id: NOBODY }], changed: [{ ...note, id: NOBODY }] },
      TUESDAY,
    );
    await notes.tidy(TUESDAY);
    expect(await rawRecord(name, NOBODY)).toMatchObject(broken);
    expect(await notes.unreadable()).toEqual([expect.objectContaining(broken)]);
    expect(await notes.state()).toMatchObject({ total: 1, unreadable: 1 });
  });

  it('is noticed when it breaks later, and when it is mended', async () => {
    await bring(...many(3));
    const before = await notes.state();
    await putRaw(name, 'notes', { ...noteOf(1), seq: 2, body: 42 });
    expect((await notes.chunk({ limit: 10 })).notes).toHaveLength(2);
    const state = await notes.state();
    expect(state).toMatchObject({ total: 2, unreadable: 1 });
    expect(state.seq).toBeGreaterThan(before.seq);
    await putRaw(name, 'notes', { ...noteOf(1), seq: 2 });
    await notes.chunk({ limit: 10 });
    expect(await notes.state()).toMatchObject({ total: 3, unreadable: 0 });
  });

  it('is counted though nothing can be written', async () => {
    await bring(...many(2));
    await putRaw(name, 'notes', broken);
    for (const method of ['put', 'add'] as const) {
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('disk is full', 'QuotaExceededError');
      });
    }
    expect((await notes.chunk({ limit: 10 })).notes).toHaveLength(2);
    expect(await notes.state()).toMatchObject({ total: 2, unreadable: 1 });
    expect((await notes.since({ seq: 0, limit: 10 })).state).toMatchObject({ total: 2, unreadable: 1 });
  });

  it('by the browser itself does not take the others with it', async () => {
    await bring(...many(5));
    damage('notes', idOf(2));
    expect((await notes.chunk({ limit: 10 })).notes).toHaveLength(4);
    expect(await notes.state()).toMatchObject({ total: 4, unreadable: 1 });
    expect(await notes.unreadable()).toEqual([]);
    vi.restoreAllMocks();
    expect(await rawRecord(name, idOf(2))).toMatchObject(noteOf(2));
  });
});
