import type { DBSchema } from 'idb';
import type { Stores } from '../../database';
import type { Heads } from '../merge/heads';
import type { ObjectKey, ObjectKind } from '../shared-object';
import type { RefusedReason } from '../space';

type InSpace = { space: string };

/** An object of a space: all that is known of it, and what of that stands in the citizen's own databases. */
export interface StoredObject extends InSpace {
  /** `keyText` of `object`. */
  key: string;
  object: ObjectKey;
  heads: Heads;
  /** The heads as they were when last brought together with what stands here; none: never yet. */
  applied?: Heads;
  /** Its kind, where `heads` say more than `applied`: it waits to be put here. */
  touched?: ObjectKind;
  /** 1 where there is more than one head; written by the store. */
  split?: 1;
  /** Canonical text of what stands here and gives way, where it never was of this space. */
  instead?: string;
}

/** A sealed record on its way, in the order of `order`. */
export interface Outgoing extends InSpace {
  order: number;
  name: string;
  bytes: Uint8Array;
  /** Changes in it. */
  changes: number;
  /** Own records that this and those before it make needless. */
  replaced?: string[];
}

/** A record of this device that lies at the place, or will: `keys` are its objects. */
export interface OwnRecord extends InSpace {
  name: string;
  stretch: string;
  seq: number;
  keys: string[];
}

/** A record that cannot be judged yet: its key, or its author's coming in, is still on its way. */
export interface Aside extends InSpace {
  name: string;
  bytes: Uint8Array;
  why: 'key' | 'author';
  from?: string;
  at: string;
}

export interface RefusedRecord extends InSpace {
  name: string;
  reason: RefusedReason;
  from?: string;
  at: string;
}

/** An object that the citizen deleted where nothing else remembers it. */
export interface GoneObject extends InSpace {
  key: string;
  object: ObjectKey;
}

/** The newest version's layout, as the last of `steps` leaves it. */
export interface SyncLayout extends DBSchema {
  spaces: { key: string; value: { id: string; [field: string]: unknown } };
  objects: {
    key: [space: string, key: string];
    value: StoredObject;
    indexes: { touched: [string, string]; split: [string, number] };
  };
  /** What is counted and named stands in the key: it can be known without reading the records themselves. */
  outbox: { key: [space: string, order: number, changes: number, name: string]; value: Outgoing };
  own: { key: [space: string, name: string]; value: OwnRecord };
  aside: { key: [space: string, name: string]; value: Aside };
  refused: { key: [space: string, name: string]; value: RefusedRecord };
  gone: { key: [space: string, key: string]; value: GoneObject };
}

export type StoreName = 'spaces' | 'objects' | 'outbox' | 'own' | 'aside' | 'refused' | 'gone';
export const STORE_NAMES: readonly StoreName[] = ['spaces', 'objects', 'outbox', 'own', 'aside', 'refused', 'gone'];
export type SyncStores = Stores<SyncLayout, StoreName, 'readwrite'>;
