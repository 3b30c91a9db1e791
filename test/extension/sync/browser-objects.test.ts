import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPolicies } from '../../../utils/changes';
import { browserObjects, type Databases } from '../../../utils/extension/sync/browser-objects';
import { type Note, type NotesDb, openNotes } from '../../../utils/notes';
import { type LocalObjects, type Member, objectText, type Scope, type StoredSpace } from '../../../utils/sync';
import { freshName } from '../../database/raw-database';
import { noteOf } from '../../notes/note-of';

const ME = 'm'.repeat(43);
const BEA = 'b'.repeat(43);
const ALL: Scope = { notes: 'all', marks: true, policies: true };
const NOW = new Date('2026-11-23T10:00:00.000Z');

let notes: NotesDb;
let local: (kind: 'devices' | 'group', scope?: Scope) => LocalObjects;
let told: string[] = [];

beforeEach(async () => {
  const policies = await openPolicies(freshName());
  notes = await openNotes(freshName());
  told = [];
  const databases: Databases = {
    notes: async () => notes,
    policies: async () => policies,
    inTurn: (work) => work(),
    told: async (changed) => void told.push(changed),
    now: () => NOW,
  };
  const member: Member = { id: BEA, name: 'Bea', recipient: `age1${'q'.repeat(58)}`, joined: NOW.toISOString() };
  const found = {
    type: 'found',
    kind: 'group',
    nonce: `${'n'.repeat(21)}A`,
    member,
    at: NOW.toISOString(),
    signature: '',
  };
  local = (kind, scope = ALL) =>
    browserObjects(databases, {
      id: 'space',
      kind,
      keys: { id: ME },
      events: [found],
      scope,
    } as unknown as StoredSpace);
});

async function first(from: LocalObjects) {
  const { objects } = await from.changed(null);
  const [one] = objects;
  if (!one) throw new Error('nothing is shared');
  return one.object;
}

const keep = async (note: Note) => notes.import({ name: 'x', added: [note], changed: [] }, NOW);

describe('a note that is shared', () => {
  it('comes out on another device as it was, to the letter', async () => {
    const note = noteOf(1, { tags: ['a', 'b'], about: { party: 'The Valleys' }, creator: 'Somebody’s file' });
    await keep(note);
    const object = await first(local('devices'));
    await notes.change([note.id], { do: 'trash' }, NOW);
    await notes.change([note.id], { do: 'purge' }, NOW);
    const put = { key: object, object, heads: 'h', expected: null, keep: false };
    expect(await local('devices').put([put])).toEqual(['done']);
    expect(await notes.find([note.id])).toEqual([note]);
    expect(objectText(await first(local('devices')))).toBe(objectText(object));
    expect(told).toEqual(['notes']);
  });

  it('bears in a group the name of who wrote it, on every device but hers', async () => {
    const note = noteOf(1);
    await keep(note);
    const mine = await first(local('group'));
    expect(mine.fields.by).toBe(ME);
    const hers = { ...mine, id: noteOf(2).id, fields: { ...mine.fields, by: BEA } };
    await local('group').put([{ key: hers, object: hers, heads: 'h', expected: null, keep: false }]);
    const [shown] = await notes.find([hers.id]);
    expect(shown?.creator).toBe('Bea');
    const { objects } = await local('group').changed(null);
    const again = objects.find(({ object }) => object.id === hers.id);
    expect(objectText(again?.object ?? null)).toBe(objectText(hers));
    expect(again?.heads).toBe('h');
  });

  it('is not written over where she changed it meanwhile, and what it replaces becomes a version', async () => {
    const note = noteOf(1);
    await keep(note);
    const object = await first(local('devices'));
    const expected = objectText(object);
    const theirs = { ...object, fields: { ...object.fields, body: 'Theirs', modified: '2026-11-23T11:00:00.000Z' } };
    await notes.save({ id: note.id, site: note.site, target: note.target, body: 'Hers' }, NOW);
    const put = { key: object, object: theirs, heads: 'h', expected, keep: true };
    expect(await local('devices').put([put])).toEqual(['changed']);
    expect((await notes.find([note.id]))[0]?.body).toBe('Hers');
    const now = objectText(await first(local('devices')));
    expect(await local('devices').put([{ ...put, expected: now }])).toEqual(['done']);
    expect((await notes.find([note.id]))[0]?.body).toBe('Theirs');
    expect((await notes.versions(note.id)).map(({ body }) => body)).toContain('Hers');
  });

  it.each([
    ['an address that runs code', { target: { source: 'javascript:alert(1)', title: '' } }],
    ['no site', { site: '' }],
    ['a body that is no text', { body: 7 }],
  ])('with %s is not taken', async (_, fields) => {
    await keep(noteOf(1));
    const object = await first(local('devices'));
    const bad = { ...object, id: noteOf(2).id, fields: { ...object.fields, ...fields } };
    expect(await local('devices').put([{ key: bad, object: bad, heads: 'h', expected: null, keep: false }])).toEqual([
      'unfit',
    ]);
    expect(await notes.find([noteOf(2).id])).toEqual([]);
  });

  it('is one with the tag, where only such are shared; without it, hers alone again', async () => {
    const tagged: Scope = { notes: { tag: 'watch' }, marks: false, policies: false };
    await keep(noteOf(1, { tags: ['watch'] }));
    const bearing = await first(local('group', tagged));
    const without = { ...bearing, fields: { ...bearing.fields, tags: [] } };
    const { isShared } = local('group', tagged);
    expect(isShared(bearing, null)).toBe(true);
    expect(isShared(without, null)).toBe(false);
    expect(isShared(without, bearing)).toBe(false);
    // Another's note never bore it: her changes of it are the group's.
    expect(isShared(without, without)).toBe(true);
    expect(isShared({ ...bearing, kind: 'mark' }, null)).toBe(false);
  });

  it('that is deleted for good is told as gone, once', async () => {
    await keep(noteOf(1));
    const { cursor } = await local('devices').changed(null);
    await notes.change([noteOf(1).id], { do: 'trash' }, NOW);
    await notes.change([noteOf(1).id], { do: 'purge' }, NOW);
    const after = await local('devices').changed(cursor);
    expect(after.gone).toEqual([{ kind: 'note', id: noteOf(1).id }]);
    expect((await local('devices').changed(after.cursor)).gone).toEqual([]);
  });
});
