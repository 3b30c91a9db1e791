import { type Connection, connect, troubleOf } from '../../database';
import type { ObjectKind } from '../shared-object';
import { SyncFailure } from '../sync-failure';
import {
  type Aside,
  type GoneObject,
  type Outgoing,
  type OwnRecord,
  type RefusedRecord,
  STORE_NAMES,
  type StoredObject,
  type StoreName,
  type SyncLayout,
  type SyncStores,
} from './layout';
import { steps } from './migrations';
import { StoredSpace } from './stored-space';

/** What one step of the work changes, all or nothing. What is not named stays. */
export interface Writes {
  /** In place of what stood. */
  space?: StoredSpace;
  objects?: readonly StoredObject[];
  outbox?: readonly Outgoing[];
  /** Orders of what arrived. */
  sent?: readonly number[];
  own?: readonly OwnRecord[];
  /** Names of own records that are there no more. */
  disowned?: readonly string[];
  aside?: readonly Aside[];
  /** Names that were judged at last. */
  judged?: readonly string[];
  refused?: readonly RefusedRecord[];
  /** Names that are refused no more. */
  accepted?: readonly string[];
  gone?: readonly GoneObject[];
  /** Keys whose deletion was told. */
  toldGone?: readonly string[];
}

/** The database `isoloir-sync`. Every promise that resolves means "on disk". Throws `SyncFailure`, with the reason `database`. */
export interface SyncStore {
  /** Every space that can be read. */
  spaces(): Promise<StoredSpace[]>;
  space(id: string): Promise<StoredSpace | undefined>;
  objects(space: string, keys: readonly string[]): Promise<(StoredObject | undefined)[]>;
  /** Objects in the order of their keys, after `after`. */
  allObjects(space: string, from: { after?: string | undefined; limit: number }): Promise<StoredObject[]>;
  /** Objects of a kind that wait to be put here, after `after`. */
  touched(space: string, kind: ObjectKind, limit: number): Promise<StoredObject[]>;
  /** Objects with more than one head. */
  split(space: string): Promise<StoredObject[]>;
  outbox(space: string, limit: number): Promise<Outgoing[]>;
  /** Names of all that waits. */
  unsent(space: string): Promise<Set<string>>;
  own(space: string): Promise<OwnRecord[]>;
  aside(space: string): Promise<Aside[]>;
  refused(space: string): Promise<RefusedRecord[]>;
  gone(space: string): Promise<GoneObject[]>;
  /** Changes and records that wait to be sent. */
  pending(space: string): Promise<number>;
  write(space: string, writes: Writes): Promise<void>;
  /** Forgets a space whole. */
  forget(space: string): Promise<void>;
  close(): void;
}

const of = (space: string) => IDBKeyRange.bound([space], [space, []]);

export async function openSyncStore(name = 'isoloir-sync', todo = steps): Promise<SyncStore> {
  const connection: Connection<SyncLayout, StoreName> = connect<SyncLayout, StoreName>({
    name,
    steps: todo,
    stores: STORE_NAMES,
    unavailable: asFailure,
  });
  const { read } = connection;
  await connection.open();

  return {
    async spaces() {
      const records = await read(({ spaces }) => spaces.getAll());
      return records.flatMap((record) => StoredSpace.safeParse(record).data ?? []);
    },
    async space(id) {
      const record = await read(({ spaces }) => spaces.get(id));
      return record && StoredSpace.safeParse(record).data;
    },
    objects: (space, keys) => read(({ objects }) => Promise.all(keys.map(async (key) => objects.get([space, key])))),
    allObjects: (space, { after, limit }) =>
      read(({ objects }) => {
        const rest = after === undefined ? of(space) : IDBKeyRange.bound([space, after], [space, []], true);
        return objects.getAll(rest, limit);
      }),
    touched: (space, kind, limit) =>
      read(({ objects }) => objects.index('touched').getAll(IDBKeyRange.only([space, kind]), limit)),
    split: (space) => read(({ objects }) => objects.index('split').getAll(IDBKeyRange.only([space, 1]))),
    outbox: (space, limit) => read(({ outbox }) => outbox.getAll(of(space), limit)),
    async unsent(space) {
      const keys = await read(({ outbox }) => outbox.getAllKeys(of(space)));
      return new Set(keys.map(([, , , name]) => name));
    },
    own: (space) => read(({ own }) => own.getAll(of(space))),
    aside: (space) => read(({ aside }) => aside.getAll(of(space))),
    refused: (space) => read(({ refused }) => refused.getAll(of(space))),
    gone: (space) => read(({ gone }) => gone.getAll(of(space))),
    async pending(space) {
      const waiting = await read(({ outbox }) => outbox.getAllKeys(of(space)));
      return waiting.reduce((sum, [, , changes]) => sum + Math.max(changes, 1), 0);
    },
    write: (space, writes) => connection.write((stores) => writeAll(stores, space, writes)),
    forget: (space) =>
      connection.write(async ({ spaces, ...others }) => {
        await spaces.delete(space);
        await Promise.all(Object.values(others).map(async (store) => store.delete(of(space))));
      }),
    close: () => connection.close(),
  };
}

async function writeAll(stores: SyncStores, space: string, writes: Writes): Promise<void> {
  const { objects, outbox, own, aside, refused, gone } = stores;
  await Promise.all([
    writes.space && stores.spaces.put({ ...writes.space }),
    ...(writes.objects ?? []).map(async (it) => objects.put(withSplit(it))),
    ...(writes.outbox ?? []).map(async (it) => outbox.put(it)),
    ...(writes.sent ?? []).map(async (order) => outbox.delete(IDBKeyRange.bound([space, order], [space, order, []]))),
    ...(writes.own ?? []).map(async (it) => own.put(it)),
    ...(writes.disowned ?? []).map(async (name) => own.delete([space, name])),
    ...(writes.judged ?? []).map(async (name) => aside.delete([space, name])),
    ...(writes.aside ?? []).map(async (it) => aside.put(it)),
    ...(writes.accepted ?? []).map(async (name) => refused.delete([space, name])),
    ...(writes.refused ?? []).map(async (it) => refused.put(it)),
    ...(writes.gone ?? []).map(async (it) => gone.put(it)),
    ...(writes.toldGone ?? []).map(async (key) => gone.delete([space, key])),
  ]);
}

/** Marked where several made a change without knowing of each other: conflicts are found without reading everything. */
function withSplit({ split: _, ...object }: StoredObject): StoredObject {
  return object.heads.changes.length > 1 ? { ...object, split: 1 } : object;
}

/** Whatever IndexedDB threw, as one of our reasons. */
function asFailure(error: unknown): SyncFailure {
  if (error instanceof SyncFailure) return error;
  return new SyncFailure('database', troubleOf(error));
}
