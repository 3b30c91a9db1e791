import type { Mark, Note } from '../../utils/notes';

/** Where a space lies; its password never comes back to a view. */
export interface ShownPlace {
  type: 'webdav' | 'couchdb';
  address: string;
  user: string;
}

export interface Place extends ShownPlace {
  password: string;
}

/** What of hers is shared. */
export interface Scope {
  notes: 'all' | { tag: string };
  marks: boolean;
  policies: boolean;
}

export type SpaceKind = 'devices' | 'group';

/** A device of hers, or a person of the group. Instants are ISO 8601. */
export interface Member {
  id: string;
  name: string;
  joined: string;
  removed?: string | undefined;
  founder?: boolean | undefined;
}

/** What came and was not let in; `reason` is the end of a key `sync_refused_<reason>`. */
export interface RefusedRecords {
  reason: string;
  count: number;
  member?: string | undefined;
  last: string;
}

/** How a space stands; `reason` is the end of a key `sync_failed_<reason>`. */
export interface Space {
  id: string;
  kind: SpaceKind;
  name: string;
  place: ShownPlace;
  scope: Scope;
  me: string;
  /** Removed ones included. */
  members: Member[];
  /** `waiting`: something passing, tried again by itself. `stopped`: she has to do something first. */
  state: 'idle' | 'working' | 'waiting' | 'stopped';
  progress?: { done: number; total: number } | undefined;
  lastSync?: string | undefined;
  /** Changes that are not there yet. */
  pending: number;
  failure?: { reason: string; since: string; retryAt?: string | undefined } | undefined;
  refused: RefusedRecords[];
  /** Records that another member has seen and the server does not give here. */
  missing: number;
  conflicts: number;
}

/** One of several versions that were made without knowing of each other. */
export interface ConflictVersion {
  name: string;
  mine: boolean;
  at: string;
  note?: Note | undefined;
  mark?: Mark | undefined;
  deleted: boolean;
  /** Names the version. */
  stretch: string;
}

export interface Conflict {
  space: string;
  object: { kind: 'note' | 'mark' | 'policy'; id: string };
  versions: ConflictVersion[];
  /** What stands now: all that each of them wrote. */
  merged?: { note?: Note | undefined; mark?: Mark | undefined } | undefined;
}
