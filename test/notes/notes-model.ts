import type { Note, NoteDraft, NotesChange } from '../../utils/notes';

/** The notes as a plain list in memory: what the database promises, said in the simplest way. */
export interface Model {
  notes: Map<string, Kept>;
  /** Newest last. */
  imports: Receipt[];
  clock: { at: number; day: number } | null;
}

interface Kept {
  note: Note;
  /** In the order they were kept. */
  versions: Note[];
  /** When the last of them was kept. */
  versionAt: number;
  /** Credited day on which it was last changed in the trash. */
  trashDay: number;
  /** Changes with every change: by it one is told from another. */
  state: object;
}

interface Receipt {
  id: string;
  added: [string, object][];
  changed: [string, object, Note][];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const emptyModel = (): Model => ({ notes: new Map(), imports: [], clock: null });

/** A copy to go back to; notes themselves are never changed in place. */
export const copyModel = (model: Model): Model => ({
  notes: new Map([...model.notes].map(([id, kept]) => [id, { ...kept, versions: [...kept.versions] }])),
  imports: model.imports.map((receipt) => ({ ...receipt })),
  clock: model.clock,
});

function put(model: Model, note: Note): Kept {
  const kept = { note, versions: [], versionAt: Date.parse(note.created), trashDay: model.clock?.day ?? 0, state: {} };
  model.notes.set(note.id, kept);
  return kept;
}

function rewrite(model: Model, kept: Kept, note: Note, now: Date, version: boolean): void {
  if (version) {
    kept.versions = [...kept.versions, kept.note].slice(-20);
    kept.versionAt = now.getTime();
  }
  Object.assign(kept, { note, state: {}, trashDay: model.clock?.day ?? 0 });
}

const next = (now: Date, before: Note) =>
  new Date(Math.max(now.getTime(), Date.parse(before.modified) + 1)).toISOString();

export function saveInModel(model: Model, draft: NoteDraft & { id: string }, now: Date): boolean {
  const kept = model.notes.get(draft.id);
  if (!kept) throw new Error('not_found');
  const { note } = kept;
  const tags = draft.tags ?? note.tags;
  if (draft.body === note.body && tags.join() === note.tags.join()) return false;
  const overtaken = draft.base !== undefined && draft.base !== note.modified;
  const isDue = Math.abs(now.getTime() - kept.versionAt) >= 10 * MINUTE;
  // The words of these tests are either typed on or replaced altogether.
  const isReplaced = !draft.body.startsWith(note.body) && note.body.length >= 20;
  rewrite(
    model,
    kept,
    { ...note, body: draft.body, tags, modified: next(now, note) },
    now,
    overtaken || isDue || isReplaced,
  );
  return overtaken;
}

export const addToModel = (model: Model, note: Note): void => void put(model, note);

export function changeInModel(model: Model, ids: string[], change: NotesChange, now: Date): number {
  let changed = 0;
  for (const id of new Set(ids)) {
    const kept = model.notes.get(id);
    if (!kept) continue;
    const { note } = kept;
    const modified = next(now, note);
    if (change.do === 'purge' && note.deleted) model.notes.delete(id);
    else if (change.do === 'trash' && !note.deleted) {
      const deleted = new Date(Math.max(now.getTime(), Date.parse(note.modified))).toISOString();
      rewrite(model, kept, { ...note, deleted }, now, false);
    } else if (change.do === 'restore' && note.deleted) {
      const { deleted, ...rest } = note;
      rewrite(model, kept, { ...rest, modified: modified > deleted ? modified : deleted }, now, false);
    } else if (change.do === 'tag' && !note.tags.includes(change.tag)) {
      rewrite(model, kept, touched(note, { tags: [...note.tags, change.tag] }, modified), now, false);
    } else if (change.do === 'kind' && note.kind !== change.kind) {
      rewrite(model, kept, touched(note, { kind: change.kind }, modified), now, true);
    } else continue;
    changed += 1;
  }
  return changed;
}

function touched(note: Note, rest: Partial<Note>, modified: string): Note {
  return { ...note, ...rest, modified: note.deleted && note.deleted > modified ? note.deleted : modified };
}

export function restoreInModel(model: Model, id: string, modified: string, now: Date): Note {
  const kept = model.notes.get(id);
  const version = kept?.versions.find((candidate) => candidate.modified === modified);
  if (!kept || !version) throw new Error('not_found');
  const { deleted: _, ...words } = version;
  const { deleted, created } = kept.note;
  const after = { ...words, created, ...(deleted && { deleted }), modified: kept.note.modified };
  const isSame =
    after.body === kept.note.body && after.kind === kept.note.kind && after.tags.join() === kept.note.tags.join();
  if (!isSame) rewrite(model, kept, { ...after, modified: next(now, kept.note) }, now, true);
  return kept.note;
}

export function importInModel(model: Model, id: string, added: Note[], changed: Note[], now: Date): [number, number] {
  const receipt: Receipt = { id, added: [], changed: [] };
  const replacing = changed.filter((note) => model.notes.has(note.id));
  for (const note of [...added, ...changed]) {
    if (!model.notes.has(note.id)) receipt.added.push([note.id, put(model, note).state]);
  }
  for (const note of replacing) {
    const kept = model.notes.get(note.id);
    if (!kept) continue;
    const before = kept.note;
    const isLater = Date.parse(note.modified) > Date.parse(before.modified);
    rewrite(model, kept, { ...note, modified: isLater ? note.modified : next(now, before) }, now, true);
    receipt.changed.push([note.id, kept.state, before]);
  }
  model.imports = [...model.imports, receipt].slice(-5);
  return [receipt.added.length, receipt.changed.length];
}

export function undoInModel(model: Model, id: string): { removed: number; putBack: number; left: number } {
  const receipt = model.imports.find((candidate) => candidate.id === id);
  if (!receipt) throw new Error('not_found');
  const undone = { removed: 0, putBack: 0, left: 0 };
  for (const [note, state] of receipt.added) {
    const kept = model.notes.get(note);
    if (kept?.state === state) {
      model.notes.delete(note);
      undone.removed += 1;
    } else if (kept) undone.left += 1;
  }
  for (const [note, state, before] of receipt.changed) {
    const kept = model.notes.get(note);
    if (kept?.state === state) {
      kept.versions = kept.versions.filter((version) => version !== before);
      Object.assign(kept, { note: before, state: {}, trashDay: model.clock?.day ?? 0 });
      undone.putBack += 1;
    } else if (kept) undone.left += 1;
  }
  model.imports = model.imports.filter((candidate) => candidate !== receipt);
  return undone;
}

export function tidyModel(model: Model, now: Date): number {
  const { clock } = model;
  const passed = clock ? now.getTime() - clock.at : -1;
  if (!clock) model.clock = { at: now.getTime(), day: 0 };
  else if (passed < 0) model.clock = { ...clock, at: now.getTime() };
  else if (passed >= DAY) {
    model.clock = { at: passed < 2 * DAY ? clock.at + DAY : now.getTime(), day: clock.day + 1 };
  }
  const day = model.clock?.day ?? 0;
  const old = [...model.notes.values()].filter(({ note, trashDay }) => note.deleted && day - trashDay >= 30);
  for (const { note } of old) model.notes.delete(note.id);
  return old.length;
}
