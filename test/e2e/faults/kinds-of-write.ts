import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import type { Note } from '../../../utils/notes';
import { allNotes, askAgain, draftOf, noteOf, SITE } from './notes-in';

/**
 * One kind of write: `prepare` makes what it works on and confirms it; `write` is what is interrupted; `check` looks at what is there
 * afterwards, `confirmed` where the write was answered.
 */
export interface KindOfWrite<P = unknown, A = unknown> {
  name: string;
  prepare: (view: Page) => Promise<P>;
  write: (view: Page, prepared: P) => Promise<A>;
  check: (view: Page, prepared: P, confirmed: A | null) => Promise<void>;
}

/** Lets the list hold kinds of different types: each keeps its own between its three parts. */
const kind = <P, A>(of: KindOfWrite<P, A>) => of as unknown as KindOfWrite;

const MANY = 60;
const many = (what: string) => Array.from({ length: MANY }, (_, at) => noteOf(`${what} ${at}`));
const ids = (notes: Note[]) => notes.map(({ id }) => id);

/** All of them, or none: a thing half done would be worse than one not done. */
function expectAllOrNone(count: number, confirmed: unknown): void {
  expect([0, MANY]).toContain(count);
  if (confirmed !== null) expect(count).toBe(MANY);
}

async function keep(view: Page, notes: Note[]): Promise<void> {
  await askAgain(() =>
    askExtension(view, 'importNotes', { id: randomUUID(), name: 'seed', added: notes, changed: [] }),
  );
}

async function countOf(view: Page, notes: Note[], is: (note: Note | undefined) => boolean): Promise<number> {
  const all = await allNotes(view);
  return notes.filter(({ id }) => is(all.get(id))).length;
}

export const KINDS_OF_WRITE: readonly KindOfWrite[] = [
  kind({
    name: 'a new note',
    prepare: async () => draftOf(`New: ${randomUUID()}`),
    write: (view, draft) => askExtension(view, 'saveNote', { note: draft }),
    async check(view, draft, confirmed) {
      const kept = [...(await allNotes(view)).values()].filter(({ body }) => body === draft.body);
      expect(kept.length).toBeLessThanOrEqual(1);
      if (confirmed) expect(kept[0]?.id).toBe(confirmed.note.id);
    },
  }),
  kind({
    name: 'a changed note',
    async prepare(view) {
      const note = noteOf('Before');
      await keep(view, [note]);
      return note;
    },
    write: (view, note) =>
      askExtension(view, 'saveNote', { note: { id: note.id, site: SITE, target: note.target, body: 'After' } }),
    async check(view, { id }, confirmed) {
      const body = (await allNotes(view)).get(id)?.body;
      expect(['Before', 'After']).toContain(body);
      if (confirmed) expect(body).toBe('After');
      if (body !== 'After') return;
      const versions = await askAgain(() => askExtension(view, 'noteVersions', { id }));
      expect(versions.map((it) => it.body)).toContain('Before');
    },
  }),
  kind({
    name: 'many notes put in the trash',
    async prepare(view) {
      const notes = many('To the trash');
      await keep(view, notes);
      return notes;
    },
    write: (view, notes) => askExtension(view, 'changeNotes', { ids: ids(notes), change: { do: 'trash' } }),
    async check(view, notes, confirmed) {
      expect(await countOf(view, notes, (it) => it !== undefined)).toBe(MANY);
      expectAllOrNone(await countOf(view, notes, (it) => it?.deleted !== undefined), confirmed);
    },
  }),
  kind({
    name: 'many notes given a tag',
    async prepare(view) {
      const notes = many('To be tagged');
      await keep(view, notes);
      return notes;
    },
    write: (view, notes) =>
      askExtension(view, 'changeNotes', { ids: ids(notes), change: { do: 'tag', tag: 'budget' } }),
    async check(view, notes, confirmed) {
      expectAllOrNone(await countOf(view, notes, (it) => it?.tags.includes('budget') ?? false), confirmed);
    },
  }),
  kind({
    name: 'the trash emptied',
    async prepare(view) {
      const notes = many('To be deleted').map((note) => ({ ...note, deleted: note.modified }));
      await keep(view, notes);
      return notes;
    },
    write: (view, notes) => askExtension(view, 'changeNotes', { ids: ids(notes), change: { do: 'purge' } }),
    async check(view, notes, confirmed) {
      expectAllOrNone(await countOf(view, notes, (it) => it === undefined), confirmed);
    },
  }),
  kind({
    name: 'an import',
    prepare: async () => ({ id: randomUUID(), name: 'file', added: many('Imported'), changed: [] }),
    write: (view, file) => askExtension(view, 'importNotes', file),
    async check(view, { added }, confirmed) {
      expectAllOrNone(await countOf(view, added, (it) => it !== undefined), confirmed);
    },
  }),
  kind({
    name: 'an import taken back',
    async prepare(view) {
      const added = many('To be taken back');
      const receipt = await askAgain(() =>
        askExtension(view, 'importNotes', { id: randomUUID(), name: 'file', added, changed: [] }),
      );
      return { receipt, added };
    },
    write: (view, { receipt }) => askExtension(view, 'undoImport', { id: receipt.id }),
    async check(view, { added }, confirmed) {
      expectAllOrNone(await countOf(view, added, (it) => it === undefined), confirmed);
    },
  }),
  kind({
    name: 'an earlier version brought back',
    async prepare(view) {
      const note = noteOf('First');
      await keep(view, [note]);
      const change = { id: note.id, site: SITE, target: note.target, body: 'Second' };
      await askAgain(() => askExtension(view, 'saveNote', { note: change }));
      const [version] = await askAgain(() => askExtension(view, 'noteVersions', { id: note.id }));
      return { id: note.id, modified: version?.modified ?? '' };
    },
    write: (view, version) => askExtension(view, 'restoreVersion', version),
    async check(view, { id }, confirmed) {
      const body = (await allNotes(view)).get(id)?.body;
      expect(['First', 'Second']).toContain(body);
      if (confirmed) expect(body).toBe('First');
      const versions = await askAgain(() => askExtension(view, 'noteVersions', { id }));
      const texts = [body, ...versions.map((it) => it.body)];
      expect(texts).toContain('First');
      expect(texts).toContain('Second');
    },
  }),
  kind({
    name: 'a mark in the directory',
    prepare: async () => ({
      id: randomUUID(),
      create: true,
      site: SITE,
      url: `https://${SITE}/`,
      name: randomUUID(),
      about: {},
    }),
    write: (view, mark) => askExtension(view, 'saveMark', { mark }),
    async check(view, { name }, confirmed) {
      const marks = await askAgain(() => askExtension(view, 'directory', {}));
      const kept = marks.filter((it) => it.name === name).length;
      expect(kept).toBeLessThanOrEqual(1);
      if (confirmed) expect(kept).toBe(1);
    },
  }),
  kind({
    name: 'a saved view',
    prepare: async () => ({ id: randomUUID(), name: 'Questions' }),
    write: (view, { id, name }) =>
      askExtension(view, 'saveView', {
        view: { id, name, filter: { words: '', kinds: ['question'], tags: [], sites: [], order: 'modified' } },
      }),
    async check(view, { id }, confirmed) {
      const kept = (await askAgain(() => askExtension(view, 'savedViews', {}))).filter((it) => it.id === id);
      expect(kept.length).toBeLessThanOrEqual(1);
      if (confirmed) expect(kept).toHaveLength(1);
      await askAgain(() => askExtension(view, 'removeView', { id }));
    },
  }),
];
