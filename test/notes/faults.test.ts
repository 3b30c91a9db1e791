import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NotesDb, openNotes } from '../../utils/notes';
import { asNotesUnavailable } from '../../utils/notes/notes-unavailable';
import { openRaw, rawRecord, readDatabase } from '../database/raw-database';
import { expectTrouble } from './expect-trouble';
import { all, draftOf, idOf, MONDAY, noteOf, openFresh, TUESDAY } from './note-of';

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});
afterEach(() => vi.restoreAllMocks());

/** The disk is full from the next write on, or from a later one. */
function fillDisk(spare = 0): void {
  let writes = 0;
  for (const method of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes > spare) throw new DOMException('disk is full', 'QuotaExceededError');
      return real.apply(this, args);
    });
  }
}

const filter = { words: '', kinds: [], tags: [], sites: [], order: 'modified' as const };
const mark = { site: 'elin.example', url: 'https://elin.example/', about: {} };
const writes: [string, (receipt: string) => Promise<unknown>][] = [
  ['a new note', () => notes.save(draftOf(), TUESDAY)],
  ['a changed note', () => notes.save({ ...draftOf('x'), id: idOf(1) }, TUESDAY)],
  ['a change to many', () => notes.change([idOf(1), idOf(2)], { do: 'kind', kind: 'quote' }, TUESDAY)],
  ['the trash', () => notes.change([idOf(1), idOf(2)], { do: 'trash' }, TUESDAY)],
  ['the end of the trash', () => notes.change([idOf(4)], { do: 'purge' }, TUESDAY)],
  ['an earlier version', () => notes.restoreVersion(idOf(3), noteOf(3).modified, TUESDAY)],
  [
    'an import',
    () => notes.import({ name: 'b', added: [noteOf(8), noteOf(9)], changed: [noteOf(1, { body: 'x' })] }, TUESDAY),
  ],
  ['an import taken back', (receipt) => notes.undoImport(receipt, TUESDAY)],
  ['tidying', () => notes.tidy(TUESDAY)],
  ['a view', () => notes.saveView({ name: 'Votes', filter })],
  ['a mark', () => notes.saveMark(mark, TUESDAY)],
  [
    'marks of others',
    () => notes.addMarks([{ ...mark, id: idOf(1), created: TUESDAY.toISOString(), modified: TUESDAY.toISOString() }]),
  ],
];

describe('a full disk', () => {
  it.each(writes.flatMap(([what, act]) => [0, 1].map((spare) => ({ what, act, spare }))))(
    'at $what, with room for $spare more, says so and leaves all as it was',
    async ({ act, spare }) => {
      const added = [1, 2, 3, 4].map((number) => noteOf(number));
      const { id } = await notes.import({ name: 'a', added, changed: [] }, MONDAY);
      await notes.save({ ...draftOf('changed'), id: idOf(3) }, MONDAY);
      await notes.change([idOf(4)], { do: 'trash' }, MONDAY);
      const before = await readDatabase(name);
      fillDisk(spare);
      const outcome = await act(id).then(
        () => 'done',
        (error) => error.reason,
      );
      vi.restoreAllMocks();
      // With room for one more, what needs but one write is done.
      if (outcome === 'done') return expect(spare).toBe(1);
      expect(outcome).toBe('notes_quota');
      expect(await readDatabase(name)).toEqual(before);
      await act(id);
    },
  );
});

describe('two connections', () => {
  it('see each other’s notes', async () => {
    const other = await openNotes(name);
    const { note } = await notes.save(draftOf(), MONDAY);
    expect(await all(other)).toEqual([note]);
  });

  it('lose no change when both write at once, and give no number twice', async () => {
    const other = await openNotes(name);
    const writers = [notes, other, notes, other];
    await Promise.all(writers.map((db, at) => db.save(draftOf(`note ${at}`), MONDAY)));
    expect((await all(notes)).map(({ body }) => body).sort()).toEqual(['note 0', 'note 1', 'note 2', 'note 3']);
    const records = (await readDatabase(name)).stores.notes?.records ?? [];
    expect(new Set(records.map((record) => Object.assign({ seq: 0 }, record).seq)).size).toBe(4);
  });

  it('do not add the same note twice', async () => {
    const other = await openNotes(name);
    const incoming = { name: 'a', added: [noteOf(1)], changed: [] };
    const answers = await Promise.all([notes.import(incoming, MONDAY), other.import(incoming, MONDAY)]);
    expect(answers.map(({ added }) => added).sort()).toEqual([0, 1]);
  });
});

describe('another context', () => {
  it('that upgrades the notes is let through; the older one then says that it is too old', async () => {
    const { note } = await notes.save(draftOf(), MONDAY);
    (await openRaw(name, 99)).close();
    await expectTrouble(notes.newest(10), 'notes_newer');
    await expectTrouble(notes.save(draftOf(), MONDAY), 'notes_newer');
    expect(await rawRecord(name, note.id)).toMatchObject({ body: note.body });
  });
});

it.each([
  [new DOMException('', 'VersionError'), 'notes_newer'],
  [new DOMException('', 'QuotaExceededError'), 'notes_quota'],
  [new DOMException('', 'UnknownError'), 'notes_broken'],
  [new TypeError('anything'), 'notes_broken'],
  ['not even an error', 'notes_broken'],
])('%s is told as %s, with its cause', (cause, reason) => {
  expect(asNotesUnavailable(cause)).toMatchObject({ reason, cause });
});
