import type { ObjectKey, ObjectKind, SharedObject } from '../shared-object';

/** An object as it stands in the citizen's own databases. */
export interface LocalObject {
  object: SharedObject;
  /** The state of the space as which it was put there, as `Put.heads` named it; none where it never came from the space. */
  heads?: string | undefined;
}

export interface LocalChanges {
  objects: LocalObject[];
  /** What was deleted for good since. */
  gone: ObjectKey[];
  /** Where to go on; opaque. Kept only once all of this is. */
  cursor: string;
  more: boolean;
}

/** An object from elsewhere, to stand in place of what is expected. */
export interface Put {
  key: ObjectKey;
  /** null: deleted for good. */
  object: SharedObject | null;
  /** To be written down with it, in one transaction. */
  heads: string;
  /** Canonical text of what stands there, as far as is known; null: nothing. */
  expected: string | null;
  /** What stands becomes a version in any case. */
  keep: boolean;
}

/** `changed`: something else stands there, nothing was done. `unfit`: no object that could be kept here. */
export type PutOutcome = 'done' | 'changed' | 'unfit';

/** What a space shares of the citizen's own databases. */
export interface LocalObjects {
  /** The kinds that are taken from elsewhere. */
  readonly kinds: readonly ObjectKind[];
  /** Fields that this version knows of each kind; others are handed on as they came. */
  readonly fields: Readonly<Record<ObjectKind, readonly string[]>>;
  /** Objects changed after `cursor`, whether they are to be shared or not; null: all. */
  changed(cursor: string | null): Promise<LocalChanges>;
  /** Whether an object is the space's business; `known` is what the space has of it as it last stood here. */
  isShared(object: SharedObject, known: SharedObject | null): boolean;
  /** Each for itself, in order. */
  put(puts: readonly Put[]): Promise<PutOutcome[]>;
}
