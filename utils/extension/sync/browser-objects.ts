import * as z from 'zod/mini';
import type { PoliciesDb } from '../../changes';
import type { MarkPut, NotesDb, SharedPut } from '../../notes';
import {
  foldMembers,
  type LocalChanges,
  type LocalObjects,
  type ObjectKey,
  objectText,
  type Put,
  type PutOutcome,
  type SharedObject,
  type StoredSpace,
} from '../../sync';
import { letGoOnDisk } from '../let-go-on-disk';
import { FIELDS } from './share-fields';
import { markFrom, shareMark } from './share-mark';
import { noteFrom, shareNote } from './share-note';
import { policyFrom, sharePolicy } from './share-policy';
import type { People } from './whose';

/** The citizen's own databases, and the queue in which all that writes to them waits. */
export interface Databases {
  notes(): Promise<NotesDb>;
  policies(): Promise<PoliciesDb>;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Something came from elsewhere. */
  told(changed: 'notes' | 'directory' | 'policies'): Promise<void>;
  now(): Date;
}

/** Notes and policies taken up at once. */
const PIECE = { notes: 500, policies: 20 } as const;

const count = z.int().check(z.gte(0));
/** How far each database was looked at; policies have no order, and are remembered by their ids. */
const Cursor = z.object({ notes: count, marks: count, policies: z.array(z.string()) });
type Cursor = z.infer<typeof Cursor>;

/** What a space shares of what the citizen has here. */
export function browserObjects(databases: Databases, { id, kind, keys, events, scope }: StoredSpace): LocalObjects {
  const people: People = { kind, me: keys.id, members: foldMembers(events).members };
  const kinds = (['note', 'mark', 'policy'] as const).filter(
    (one) => one === 'note' || (one === 'mark' ? scope.marks : scope.policies),
  );

  return {
    kinds,
    fields: FIELDS,

    isShared(object, known) {
      if (!kinds.includes(object.kind)) return false;
      if (object.kind !== 'note' || scope.notes === 'all') return true;
      const { tag } = scope.notes;
      // What others share need not bear our tag; what bore it and no longer does is the citizen's own again.
      return hasTag(object, tag) || (known !== null && !hasTag(known, tag));
    },

    async changed(cursor): Promise<LocalChanges> {
      const from = readCursor(cursor);
      const db = await databases.notes();
      const notes = await db.changedNotes({ space: id, seq: from.notes, limit: PIECE.notes });
      const objects = notes.notes.map(({ note, beside }) => ({
        object: shareNote(people, note, beside),
        heads: beside?.heads,
      }));
      const gone: ObjectKey[] = notes.gone.map((one) => ({ kind: 'note', id: one }));
      const next = { ...from, notes: notes.seq };
      if (notes.more) return { objects, gone, cursor: JSON.stringify(next), more: true };

      const marks = await db.changedMarks({ space: id, seq: from.marks });
      next.marks = marks.seq;
      objects.push(
        ...marks.marks.map(({ mark, beside }) => ({ object: shareMark(people, mark, beside), heads: beside?.heads })),
      );
      gone.push(...marks.gone.map((one): ObjectKey => ({ kind: 'mark', id: one })));

      const policies = kinds.includes('policy')
        ? await newPolicies(await databases.policies(), from.policies)
        : undefined;
      objects.push(...(policies?.objects ?? []).map((object) => ({ object, heads: undefined })));
      if (policies) next.policies = policies.known;
      return { objects, gone, cursor: JSON.stringify(next), more: policies?.more ?? false };
    },

    async put(puts) {
      const outcomes = await databases.inTurn(() => putAll(databases, id, people, puts));
      if (puts.some(({ object }) => object === null)) letGoOnDisk();
      return outcomes;
    },
  };
}

function readCursor(cursor: string | null): Cursor {
  const none: Cursor = { notes: 0, marks: 0, policies: [] };
  if (cursor === null) return none;
  try {
    return z.catch(Cursor, none).parse(JSON.parse(cursor));
  } catch {
    return none;
  }
}

const hasTag = ({ fields }: SharedObject, tag: string): boolean =>
  Array.isArray(fields.tags) && fields.tags.includes(tag);

/** A kept policy never changes: those are new whose id is. */
async function newPolicies(db: PoliciesDb, known: readonly string[]) {
  const before = new Set(known);
  const ids = await db.ids();
  const fresh = ids.filter((id) => !before.has(id)).slice(0, PIECE.policies);
  const read = await Promise.all(fresh.map((id) => db.read(id).catch(() => undefined)));
  const taken = new Set(fresh);
  return {
    objects: read.flatMap((one) => (one ? [sharePolicy(one.policy, one.text)] : [])),
    known: ids.filter((id) => before.has(id) || taken.has(id)),
    more: ids.some((id) => !before.has(id) && !taken.has(id)),
  };
}

async function putAll(
  databases: Databases,
  space: string,
  people: People,
  puts: readonly Put[],
): Promise<PutOutcome[]> {
  const outcomes = new Map<Put, PutOutcome>();
  const notes: { put: Put; shared: SharedPut }[] = [];
  const marks: { put: Put; shared: MarkPut }[] = [];
  for (const put of puts) {
    if (put.key.kind === 'policy') continue;
    const shared = put.key.kind === 'note' ? notePut(people, put) : markPut(people, put);
    if (!shared) outcomes.set(put, 'unfit');
    else if ('note' in shared) notes.push({ put, shared });
    else marks.push({ put, shared });
  }
  if (notes.length + marks.length > 0) {
    const wanted = { notes: notes.map((it) => it.shared), marks: marks.map((it) => it.shared) };
    const done = await (await databases.notes()).putShared(space, wanted, databases.now());
    for (const [at, { put }] of notes.entries()) outcomes.set(put, outcomeOf(done.notes[at]));
    for (const [at, { put }] of marks.entries()) outcomes.set(put, outcomeOf(done.marks[at]));
    if (done.notes.includes('done')) await databases.told('notes');
    if (done.marks.includes('done')) await databases.told('directory');
  }
  await putPolicies(
    databases,
    puts.filter(({ key }) => key.kind === 'policy'),
    outcomes,
  );
  return puts.map((put) => outcomes.get(put) ?? 'changed');
}

function notePut(people: People, { key, object, heads, expected, keep }: Put): SharedPut | undefined {
  const read = object && noteFrom(people, object);
  if (object && !read) return undefined;
  return {
    id: key.id,
    note: read?.note ?? null,
    beside: { heads, ...(read?.by !== undefined && { by: read.by }) },
    isExpected: (standing) =>
      objectText(standing ? shareNote(people, standing.note, standing.beside) : null) === expected,
    keep,
  };
}

function markPut(people: People, { key, object, heads, expected }: Put): MarkPut | undefined {
  const read = object && markFrom(people, object);
  if (object && !read) return undefined;
  return {
    id: key.id,
    mark: read?.mark ?? null,
    beside: { heads, ...(read?.by !== undefined && { by: read.by }) },
    isExpected: (standing) =>
      objectText(standing ? shareMark(people, standing.mark, standing.beside) : null) === expected,
  };
}

async function putPolicies(databases: Databases, puts: readonly Put[], outcomes: Map<Put, PutOutcome>): Promise<void> {
  if (puts.length === 0) return;
  const db = await databases.policies();
  for (const put of puts) {
    const read = put.object && policyFrom(put.object);
    if (put.object && !read) outcomes.set(put, 'unfit');
    else if (read) outcomes.set(put, (await db.add(read.policy, read.text)) ? 'done' : 'unfit');
    else {
      await db.forget([put.key.id]);
      outcomes.set(put, 'done');
    }
  }
  await databases.told('policies');
}

const outcomeOf = (outcome: 'done' | 'changed' | 'unreadable' | 'full' | undefined): PutOutcome =>
  outcome === 'unreadable' || outcome === 'full' ? 'unfit' : (outcome ?? 'changed');
