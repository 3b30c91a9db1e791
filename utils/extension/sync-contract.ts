import * as z from 'zod/mini';
import { Mark, Note } from '../notes';
import { FailureReason, Member, MemberId, ObjectKey, Place, RefusedReason, Scope, SpaceKind, Stretch } from '../sync';
import type { Sender } from './messages';

const nothing = z.object({});
const instant = z.iso.datetime();
const count = z.int().check(z.gte(0));

/** A space's name among machines: base64url, 22 characters. */
export const SpaceId = z.string().check(z.regex(/^[\w-]{22}$/));
export type SpaceId = z.infer<typeof SpaceId>;
const space = z.object({ space: SpaceId });
/** Stands behind the failure in every union: an object without fields would take a failure for itself. */
const done = z.object({});

/** Where a space lies, without the password: that never comes back from the background. */
export const PlaceShown = z.omit(Place, { password: true });
export type PlaceShown = z.infer<typeof PlaceShown>;

/** What did not work; its words are `sync_failed_<reason>`. An answer like any other, never thrown. */
export const SyncFailed = z.object({ failure: FailureReason });
export type SyncFailed = z.infer<typeof SyncFailed>;

/** How a space stands. No key and no password is in it. */
export const SpaceState = z.object({
  id: SpaceId,
  kind: SpaceKind,
  name: Member.shape.name,
  place: PlaceShown,
  scope: Scope,
  me: MemberId,
  /** Removed ones included, in the order in which they came. */
  members: z.array(Member),
  /** `waiting`: something passing went wrong, tried again at `failure.retryAt`. `stopped`: the citizen has to do something first. */
  state: z.enum(['idle', 'working', 'waiting', 'stopped']),
  /** While working, where it is known: records sent or objects read, of how many. */
  progress: z.optional(z.object({ done: count, total: count })),
  /** When everything was last there and everything of there was here. */
  lastSync: z.optional(instant),
  /** Changes that are not there yet. */
  pending: count,
  failure: z.optional(z.object({ reason: FailureReason, since: instant, retryAt: z.optional(instant) })),
  /** What came and was not let in, by reason and by who it pretends to be from. */
  refused: z.array(z.object({ reason: RefusedReason, count: count, member: z.optional(MemberId), last: instant })),
  /** Records that another member has seen and the server does not show here. */
  missing: count,
  conflicts: count,
});
export type SpaceState = z.infer<typeof SpaceState>;

/** One of several versions of an object that were made without knowing of each other. */
export const ConflictVersion = z.object({
  author: MemberId,
  /** As the member calls itself. */
  name: z.string(),
  mine: z.boolean(),
  at: instant,
  /** The note as this version has it, the mark where it is one; neither where it was `deleted`, or cannot be read by this version of ours. */
  note: z.optional(Note),
  mark: z.optional(Mark),
  deleted: z.boolean(),
  /** Names the version in `settleConflict`. */
  stretch: Stretch,
});
export type ConflictVersion = z.infer<typeof ConflictVersion>;

/** An object that two changed without knowing of each other. What stands now, in `merged`, has all that each of them wrote. */
export const Conflict = z.object({
  space: SpaceId,
  object: ObjectKey,
  versions: z.array(ConflictVersion),
  merged: z.optional(z.object({ note: z.optional(Note), mark: z.optional(Mark) })),
});
export type Conflict = z.infer<typeof Conflict>;

/** How one comes into a space that is there: each says which. */
export const JoinBy = z.union([
  z.object({ passphrase: z.string().check(z.minLength(1), z.maxLength(1_000)) }),
  z.object({ recovery: z.string().check(z.minLength(1), z.maxLength(1_000)) }),
  z.object({ invitation: z.string().check(z.minLength(1), z.maxLength(20_000)) }),
]);
export type JoinBy = z.infer<typeof JoinBy>;

/** Everything about more than one device that may be asked of the background. Views hear of changes by `changed: 'sync'`. */
export const syncContract = {
  /** Every space this browser is in, and how it stands. Loads nothing where there is none. */
  getSync: { from: 'view', payload: nothing, answer: z.object({ spaces: z.array(SpaceState) }) },
  /**
   * Asked by a view for as long as it is seen: follows what others do, and answers after 25 s at most, upon which the view asks again;
   * `on: false` at once where nothing is set up. `lively`, answered at once: the citizen is at the view, so that it is looked for news
   * now, and often for a minute (`followSync` does all this).
   */
  watchSync: {
    from: 'frame',
    payload: z.object({ lively: z.optional(z.boolean()) }),
    answer: z.object({ on: z.boolean() }),
  },
  /** Tries a place with all that syncing needs of it: lists, writes a new name, writes it again, reads, deletes. */
  checkPlace: {
    from: 'view',
    payload: z.object({ place: Place }),
    answer: z.union([SyncFailed, z.object({ holds: z.enum(['nothing', 'space']) })]),
  },
  /** Begins a space at a place that holds none. `recovery` is the code that opens it without the passphrase (devices), shown once here. */
  startSync: {
    from: 'view',
    payload: z.object({
      kind: SpaceKind,
      /** Of the space. */
      name: Member.shape.name,
      /** What this device, or this person, is called. */
      me: Member.shape.name,
      place: Place,
      scope: Scope,
      passphrase: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))),
    }),
    answer: z.union([SyncFailed, z.object({ space: SpaceId, recovery: z.string() })]),
  },
  /** Comes into a space that is there. `place` may be left out with an invitation that carries it whole, password included. */
  joinSync: {
    from: 'view',
    payload: z.object({ me: Member.shape.name, scope: Scope, place: z.optional(Place), by: JoinBy }),
    answer: z.union([SyncFailed, space]),
  },
  /** What an invitation says, before it is taken; nothing is requested. `password`: whether it carries one. */
  readInvitation: {
    from: 'view',
    payload: z.object({ text: z.string().check(z.maxLength(20_000)) }),
    answer: z.union([
      SyncFailed,
      z.object({ name: z.string(), place: PlaceShown, founder: z.string(), password: z.boolean() }),
    ]),
  },
  /** Begins at once and answers; how it goes is told by `getSync`. */
  syncNow: { from: 'view', payload: space, answer: z.void() },
  /** A line of text to hand on; only who founded a group can make one. */
  invite: {
    from: 'view',
    payload: z.extend(space, { withPassword: z.boolean() }),
    answer: z.union([SyncFailed, z.object({ invitation: z.string() })]),
  },
  /** What the member wrote until now stays; nothing more of it is let in, and the key is changed. */
  removeMember: {
    from: 'view',
    payload: z.extend(space, { member: MemberId }),
    answer: z.union([SyncFailed, done]),
  },
  /** The recovery code of a space of devices. */
  recoveryOf: { from: 'view', payload: space, answer: z.union([SyncFailed, z.object({ code: z.string() })]) },
  /** The same space at another place, or with a new password: what is not there is sent there. */
  changePlace: { from: 'view', payload: z.extend(space, { place: Place }), answer: z.union([SyncFailed, done]) },
  /** What is no longer shared stays wherever it is. */
  changeScope: { from: 'view', payload: z.extend(space, { scope: Scope }), answer: z.union([SyncFailed, done]) },
  /**
   * Local notes stay whole. `delete`: this device's records are deleted there first; of devices, where this is the last, the whole
   * folder. Answers a failure, and has left nothing, where that did not work.
   */
  leaveSync: {
    from: 'view',
    payload: z.extend(space, { remote: z.enum(['keep', 'delete']) }),
    answer: z.union([SyncFailed, done]),
  },
  getConflicts: { from: 'view', payload: nothing, answer: z.object({ conflicts: z.array(Conflict) }) },
  /** Settles a conflict: one version stands, the others are in the note's history. `merged`: what stands now stays. */
  settleConflict: {
    from: 'view',
    payload: z.extend(space, { object: ObjectKey, keep: z.union([z.literal('merged'), Stretch]) }),
    answer: z.union([SyncFailed, done]),
  },
} as const satisfies Record<string, { from: Sender; payload: z.core.$ZodType; answer: z.core.$ZodType }>;
