import 'fake-indexeddb/auto';
import {
  createEngine,
  type Engine,
  newStretch,
  openSyncStore,
  type Places,
  randomBytes,
  type Scope,
  type SharedObject,
  type SyncStore,
  type World,
} from '../../../utils/sync';
import { freshName, readDatabase, writeDatabase } from '../../database/raw-database';
import { MemoryObjects } from './memory-objects';
import type { MemoryPlace } from './memory-place';
import type { TestPlace } from './test-place';

export const ALL: Scope = { notes: 'all', marks: true, policies: true };

/** Time that a test moves. */
export const clock = { now: Date.parse('2026-11-23T10:00:00.000Z') };
export const later = (milliseconds: number) => {
  clock.now += milliseconds;
};

export interface Device<P extends TestPlace = MemoryPlace> {
  engine: Engine;
  store: SyncStore;
  objects: MemoryObjects;
  place: P;
  database: string;
  space: string;
  /** Changed by a test to fail the database. */
  beforeWrite: { do: () => void };
}

/** A device of somebody: what she has, and a background that has just started. */
export async function device<P extends TestPlace>(
  place: P,
  objects = new MemoryObjects(),
  database = freshName(),
): Promise<Device<P>> {
  const opened = await openSyncStore(database);
  const beforeWrite = { do: () => {} };
  const store: SyncStore = {
    ...opened,
    async write(space, writes) {
      beforeWrite.do();
      await opened.write(space, writes);
      beforeWrite.do();
    },
  };
  const stretch = newStretch();
  const made: Device<P> = { engine: {} as Engine, store, objects, place, database, space: '', beforeWrite };
  const met = new Map<P, Places>();
  const places = () => {
    const known = met.get(made.place) ?? made.place.places();
    met.set(made.place, known);
    return known;
  };
  const world: World = {
    store,
    local: () => made.objects.local(),
    places: {
      transport: (...asked) => places().transport(...asked),
      check: (...asked) => places().check(...asked),
      empty: (...asked) => places().empty(...asked),
    },
    now: () => new Date(clock.now),
    random: randomBytes,
    stretch: async () => stretch,
  };
  made.engine = createEngine(world);
  const [space] = await store.spaces();
  made.space = space?.id ?? '';
  return made;
}

/** The background is ended and starts again, on what is on disk. */
export async function restart<P extends TestPlace>(old: Device<P>): Promise<Device<P>> {
  old.store.close();
  return device(old.place, old.objects, old.database);
}

/** A copy of everything on disk, as a backup program makes it. */
export async function backUp<P extends TestPlace>(old: Device<P>): Promise<() => Promise<Device<P>>> {
  const [stored, objects] = [await readDatabase(old.database), old.objects.copy()];
  return async () => {
    const name = freshName();
    await writeDatabase(name, stored);
    return device(old.place, objects.copy(), name);
  };
}

/** As many devices of one person as asked for, all in one space at `place`, which is empty, and up to date. */
export async function devices<P extends TestPlace>(count: number, place: P): Promise<Device<P>[]> {
  const first = await device(place);
  const begin = { kind: 'devices', name: 'Mine', me: 'Laptop', place: place.at, scope: ALL } as const;
  first.space = (await first.engine.start(begin)).space;
  await first.engine.run(first.space);
  const all = [first];
  for (let at = 1; at < count; at += 1) all.push(await oneMore(first, `Device ${at}`));
  await settle(all);
  return all;
}

/** One more device in the space of `first`, with what it has already. It has synced once. */
export async function oneMore<P extends TestPlace>(
  first: Device<P>,
  me: string,
  objects = new MemoryObjects(),
): Promise<Device<P>> {
  const more = await device(first.place, objects);
  const recovery = await first.engine.recoveryOf(first.space);
  more.space = (await more.engine.join({ me, scope: ALL, place: first.place.at, by: { recovery } })).space;
  await more.engine.run(more.space);
  return more;
}

/** Lets all devices sync until nothing more comes of it. */
export async function settle(all: readonly Device<TestPlace>[], rounds = 3): Promise<void> {
  for (let round = 0; round < rounds; round += 1) for (const { engine, space } of all) await engine.run(space);
}

let count = 0;
export function note(body: string, more: { id?: string; tags?: string[] } = {}): SharedObject {
  count += 1;
  const { id = `note-${count}`, tags = [] } = more;
  return { kind: 'note', id, fields: { body, tags, modified: new Date(clock.now + count).toISOString() } };
}

/** What she types on a device. */
export function type(on: Device<TestPlace>, id: string, change: (body: string) => string): void {
  const before = on.objects.entries.get(`note/${id}`)?.object;
  if (!before) throw new Error(`no note ${id} here`);
  on.objects.write(note(change(String(before.fields.body)), { id, tags: (before.fields.tags ?? []) as string[] }));
}

export const bodyOf = (on: Device<TestPlace>, id: string) => on.objects.entries.get(`note/${id}`)?.object.fields.body;
