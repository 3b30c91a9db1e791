export { Change, Clock, MemberId, Stretch } from './change';
export type { ConflictVersion, ObjectConflict } from './engine/conflicts';
export type { World } from './engine/context';
export { createEngine, type Engine } from './engine/engine';
export type { LocalChanges, LocalObject, LocalObjects, Put, PutOutcome } from './engine/local-objects';
export { type Places, placesOn } from './engine/places';
export type { ToldSpace } from './engine/tell-space';
export { browserNet, type Net } from './http/net';
export { DataKey, newDataKey, type OpenKey, openKey } from './keys/data-key';
export { type Invitation, makeInvitation, readInvitation, SpaceName } from './keys/invitation';
export { openKeyRecord, type SentKey, sealKeyRecord } from './keys/key-record';
export { MyKeys, makeMyKeys } from './keys/my-keys';
export { type Opened, openRecord } from './keys/open-record';
export { openPassphraseRecord, type PassphraseContents, sealPassphraseRecord } from './keys/passphrase-record';
export { Payload, RECORD_LIMITS } from './keys/payload';
export { newName, newStretch, type Random, randomBytes } from './keys/random';
export { headerOf, type RecordHeader, type RecordType } from './keys/record-header';
export { type Recovery, readRecoveryCode, writeRecoveryCode } from './keys/recovery-code';
export { sealRecord } from './keys/seal-record';
export { createVerify, type Signer, signerOf, type Verify } from './keys/sign';
export { eventId, spaceIdOf } from './members/event-text';
export {
  type Epoch,
  FoundEvent,
  InviteEvent,
  JoinEvent,
  LeaveEvent,
  MemberEvent,
  RemoveEvent,
  SpaceId,
} from './members/events';
export { foldMembers, type Membership } from './members/fold-members';
export { judgeAuthor, mayChangeKey, membersNow, type Position } from './members/judge-author';
export { makeFound, makeInvite, makeJoin, makeLeave, makeRemove } from './members/make-event';
export { verifyEvent } from './members/verify-event';
export { conflictIn, type Version } from './merge/conflict-in';
export { digestOf } from './merge/digest-of';
export { type Heads, joinHeads, NO_HEADS } from './merge/heads';
export { judgeChange } from './merge/judge-change';
export { type ChangeWish, makeChange } from './merge/make-change';
export { objectSaid } from './merge/object-said';
export { keyText, objectText, tidyObject } from './merge/tidy-object';
export { openTransport } from './open-transport';
export { type Json, MERGED, ObjectKey, ObjectKind, type SharedObject } from './shared-object';
export { Member, Place, RefusedReason, Scope, SpaceKind } from './space';
export type { StoredSpace } from './store/stored-space';
export { openSyncStore, type SyncStore } from './store/sync-store';
export { FailureReason, SyncFailure } from './sync-failure';
export type { Pulled, Push, SealedRecord, Transport } from './transport';
