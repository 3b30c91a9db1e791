import type { Conflict, Place, Scope, ShownPlace, SpaceKind } from './space';

/** Why something did not work: the end of a key `sync_failed_<reason>`. */
export interface Failed {
  failure: string;
}

export type JoinBy = { passphrase: string } | { recovery: string } | { invitation: string };

export interface StartDraft {
  kind: SpaceKind;
  /** Of the space. */
  name: string;
  /** What this device, or she, is called. */
  me: string;
  place: Place;
  scope: Scope;
  passphrase?: string;
}

export interface JoinDraft {
  me: string;
  scope: Scope;
  /** May be left out with an invitation that carries it whole. */
  place?: Place;
  by: JoinBy;
}

/** What an invitation says before it is taken; `password`: whether it carries one. */
export interface Invitation {
  name: string;
  place: ShownPlace;
  founder: string;
  password: boolean;
}

/** What a view may do about other devices; each rejects with the end of a key `error_<reason>`. */
export interface SyncWork {
  /** Lets the browser ask whether this one server may be reached. Must be called first thing in a press. */
  allow: (address: string) => Promise<boolean>;
  check: (place: Place) => Promise<{ holds: 'nothing' | 'space' } | Failed>;
  start: (draft: StartDraft) => Promise<{ space: string; recovery: string } | Failed>;
  join: (draft: JoinDraft) => Promise<{ space: string } | Failed>;
  readInvitation: (text: string) => Promise<Invitation | Failed>;
  now: (space: string) => Promise<void>;
  invite: (space: string, withPassword: boolean) => Promise<{ invitation: string } | Failed>;
  remove: (space: string, member: string) => Promise<Partial<Failed>>;
  recovery: (space: string) => Promise<{ code: string } | Failed>;
  changePlace: (space: string, place: Place) => Promise<Partial<Failed>>;
  changeScope: (space: string, scope: Scope) => Promise<Partial<Failed>>;
  leave: (space: string, remote: 'keep' | 'delete') => Promise<Partial<Failed>>;
  /** `keep`: the version that shall stand; `merged`: what stands now stays. */
  settle: (conflict: Conflict, keep: string) => Promise<Partial<Failed>>;
}
