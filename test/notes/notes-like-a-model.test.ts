import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Note, NotesChange, NotesDb } from '../../utils/notes';
import { readDatabase } from '../database/raw-database';
import { draftOf, idOf, MONDAY, noteOf, openFresh } from './note-of';
import {
  addToModel,
  changeInModel,
  copyModel,
  emptyModel,
  importInModel,
  type Model,
  restoreInModel,
  saveInModel,
  tidyModel,
  undoInModel,
} from './notes-model';

/** What somebody does; `pick` says to which of what is there. */
type Act = { pick: number; minutes: number } & (
  | { does: 'begin' | 'type' | 'replace' | 'restore' | 'undo' | 'tidy' }
  | { does: 'type over'; body: string }
  | { does: 'change'; picks: number[]; change: NotesChange }
  | { does: 'import'; added: number[]; changed: number[]; body: string }
);

const DAY = 24 * 60;
const pick = fc.nat(50);
/** How the clock moves: mostly little, at times far, at times back. */
const minutes = fc.constantFrom(0, 0, 0.05, 1, 9, 11, DAY, DAY, 31 * DAY, 3_650 * DAY, -1, -3_650 * DAY);
const body = fc.string({ minLength: 1, maxLength: 60 });
const change = fc.constantFrom<NotesChange>(
  { do: 'trash' },
  { do: 'trash' },
  { do: 'restore' },
  { do: 'purge' },
  { do: 'tag', tag: 'vote' },
  { do: 'kind', kind: 'promise' },
  { do: 'kind', kind: 'note' },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ pick, minutes, does: fc.constantFrom('begin' as const, 'type' as const, 'replace' as const) }),
  fc.record({ pick, minutes, does: fc.constantFrom('restore' as const, 'undo' as const, 'tidy' as const) }),
  fc.record({ pick, minutes, does: fc.constant('type over' as const), body }),
  fc.record({ pick, minutes, does: fc.constant('change' as const), picks: fc.array(pick, { maxLength: 6 }), change }),
  fc.record({
    pick,
    minutes,
    does: fc.constant('import' as const),
    added: fc.array(pick, { maxLength: 4 }),
    changed: fc.array(pick, { maxLength: 4 }),
    body,
  }),
);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const reasonOf = (error: unknown) => `error: ${error instanceof Error ? error.message.replace('notes_', '') : error}`;

/** Does the same to both; answers what each said. */
async function perform(
  notes: NotesDb,
  model: Model,
  what: Act,
  now: Date,
): Promise<{ said: unknown; expected: unknown }> {
  const ids = [...model.notes.keys()];
  const id = at(ids, what.pick) ?? idOf(99);
  const kept = model.notes.get(id);
  const words = kept?.note ?? noteOf(99);
  const both = async (real: () => Promise<unknown>, plain: () => unknown) => {
    const said = await real().catch(reasonOf);
    if (said === 'error: broken') return { said, expected: said }; // cut off: the model stays as it is
    try {
      return { said, expected: plain() };
    } catch (error) {
      return { said, expected: reasonOf(error) };
    }
  };
  const save = (text: string, base?: string) => {
    const draft = { ...draftOf(text, words.site), target: words.target, id, ...(base !== undefined && { base }) };
    return both(
      async () => (await notes.save(draft, now)).overtaken,
      () => saveInModel(model, draft, now),
    );
  };

  switch (what.does) {
    case 'begin': {
      let begun: Note | undefined;
      return both(
        async () => {
          begun = (await notes.save(draftOf(`begun ${what.pick} `), now)).note;
        },
        () => begun && addToModel(model, begun),
      );
    }
    case 'type':
      return save(`${words.body}more `, words.modified);
    case 'replace':
      return save(`replaced ${what.pick} without having seen what stood`, '2001-01-01T00:00:00.000Z');
    case 'type over':
      return save(what.body.length < 20 || words.body.length < 20 ? `${words.body}${what.body}` : `~${what.body}`);
    case 'change': {
      const some = what.picks.map((one) => at(ids, one) ?? idOf(one));
      return both(
        async () => (await notes.change(some, what.change, now)).changed,
        () => changeInModel(model, some, what.change, now),
      );
    }
    case 'restore': {
      const modified = at(kept?.versions ?? [], what.pick)?.modified ?? 'never';
      return both(
        () => notes.restoreVersion(id, modified, now),
        () => restoreInModel(model, id, modified, now),
      );
    }
    case 'import': {
      const added = what.added.map((number) => noteOf(number, { body: `${number} ${what.body}` }));
      const changed = [...new Set(what.changed)].map((number, nth) =>
        noteOf(number, { body: `${number} ${what.body}!`, ...(nth % 2 && { modified: now.toISOString() }) }),
      );
      let receipt = '';
      return both(
        async () => {
          const done = await notes.import({ name: 'a.json', added, changed }, now);
          receipt = done.id;
          return [done.added, done.changed];
        },
        () => importInModel(model, receipt, added, changed, now),
      );
    }
    case 'undo': {
      const receipt = at(model.imports, what.pick)?.id ?? 'never';
      return both(
        () => notes.undoImport(receipt, now),
        () => undoInModel(model, receipt),
      );
    }
    case 'tidy':
      return both(
        async () => (await notes.tidy(now)).purged,
        () => tidyModel(model, now),
      );
  }
}

/** Everything that can be asked of the notes must be as the model says. */
async function expectSame(notes: NotesDb, model: Model): Promise<void> {
  const kept = [...model.notes.values()].sort((a, b) => (a.note.id < b.note.id ? -1 : 1));
  expect((await notes.chunk({ limit: 1_000 })).notes).toEqual(kept.map(({ note }) => note));
  const { versions } = await notes.versionsChunk({ limit: 5_000 });
  for (const { note, versions: expected } of kept) {
    const mine = versions.filter(({ id }) => id === note.id);
    expect(new Set(mine)).toEqual(new Set(expected));
    expect(mine.length).toBeLessThanOrEqual(20);
  }
  expect(versions).toHaveLength(kept.flatMap((one) => one.versions).length);
  expect(await notes.state()).toMatchObject({ total: kept.length, unreadable: 0 });
  expect((await notes.lastImport())?.id).toBe(model.imports.at(-1)?.id);
}

/** A view that follows the notes by what changed since it last asked. */
async function follow(notes: NotesDb, held: Map<string, Note>, seq: number): Promise<number> {
  let from = seq;
  for (;;) {
    const { notes: changed, state, more } = await notes.since({ seq: from, limit: 2 });
    for (const note of changed) held.set(note.id, note);
    from = state.seq;
    if (more) continue;
    if (held.size === state.total) return from;
    held.clear(); // some were deleted for good: all anew
    for (const note of (await notes.chunk({ limit: 1_000 })).notes) held.set(note.id, note);
    return from;
  }
}

/** The browser cuts the transaction at its n-th request from here on, once. */
function crashAt(request: number): { crashed: () => boolean } {
  let left = request;
  for (const [prototype, methods] of [
    [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'count'] as const],
    [IDBIndex.prototype, ['getAllKeys', 'openKeyCursor', 'count'] as const],
  ] as const) {
    for (const method of methods) {
      const real = Reflect.get(prototype, method) as (...args: unknown[]) => IDBRequest;
      vi.spyOn(prototype as IDBObjectStore, method as 'put').mockImplementation(function (
        this: IDBObjectStore | IDBIndex,
        ...args: unknown[]
      ) {
        const made = Reflect.apply(real, this, args);
        left -= 1;
        if (left === 0) ('objectStore' in this ? this.objectStore : this).transaction.abort();
        return made;
      } as never);
    }
  }
  return { crashed: () => left <= 0 };
}

afterEach(() => vi.restoreAllMocks());

describe('whatever is done to the notes, in whatever order, by whatever clock', () => {
  it('they answer and hold what a plain list would, and views that follow them see the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 60, size: 'max' }), async (acts) => {
        const { notes } = await openFresh();
        const [model, held] = [emptyModel(), new Map<string, Note>()];
        let [now, seq, followed] = [MONDAY, 0, 0];
        for (const [step, what] of acts.entries()) {
          now = new Date(now.getTime() + what.minutes * 60_000);
          const before = JSON.stringify([...model.notes.values()].map(({ note }) => note));
          const { said, expected } = await perform(notes, model, what, now);
          expect(said).toEqual(expected);
          const state = await notes.state();
          expect(state.seq).toBeGreaterThanOrEqual(seq);
          const after = JSON.stringify([...model.notes.values()].map(({ note }) => note));
          if (after !== before) expect(state.seq).toBeGreaterThan(seq);
          seq = state.seq;
          if (step % 5 === 0) followed = await follow(notes, held, followed);
        }
        await expectSame(notes, model);
        await follow(notes, held, followed);
        expect([...held].sort()).toEqual([...model.notes].map(([id, { note }]) => [id, note]).sort());
        notes.close();
      }),
      { numRuns: 40 },
    );
  });

  it('a crash at any request leaves them as they were before, and the next try does it whole', async () => {
    let crashes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(act, fc.integer({ min: 1, max: 14 })), { minLength: 1, maxLength: 25, size: 'max' }),
        async (acts) => {
          const { name, notes } = await openFresh();
          await notes.state();
          const model = emptyModel();
          let now = MONDAY;
          for (const [what, request] of acts) {
            now = new Date(now.getTime() + what.minutes * 60_000);
            const before = await readDatabase(name);
            const crash = crashAt(request);
            const tried = copyModel(model);
            const { said, expected } = await perform(notes, tried, what, now);
            const crashed = crash.crashed();
            vi.restoreAllMocks();
            if (crashed) {
              crashes += 1;
              expect(said).toBe('error: broken');
              expect(await readDatabase(name)).toEqual(before);
              const again = await perform(notes, model, what, now);
              expect(again.said).toEqual(again.expected);
            } else {
              expect(said).toEqual(expected);
              Object.assign(model, tried);
            }
          }
          await expectSame(notes, model);
          notes.close();
        },
      ),
      { numRuns: 40 },
    );
    expect(crashes).toBeGreaterThan(100);
  });
});
