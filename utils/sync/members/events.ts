import * as z from 'zod/mini';
import { Clock, MemberId, Signature } from '../change';
import { Member, SpaceKind } from '../space';

/** The first 16 bytes of a founding event's SHA-256, base64url: a space is what its founder said it is. */
export const SpaceId = z.string().check(z.regex(/^[\w-]{21}[AQgw]$/));
export type SpaceId = z.infer<typeof SpaceId>;

/** Number of a data key: 1 at the founding, one more with every change of the key. */
export const Epoch = z.int().check(z.positive(), z.maximum(1_000_000));
export type Epoch = z.infer<typeof Epoch>;

/** Most members that a space has ever had. */
export const MOST_MEMBERS = 250;

const signed = { at: z.iso.datetime(), signature: Signature };

/** A member as it enters. */
export const Entrant = z.pick(Member, { id: true, name: true, recipient: true });
export type Entrant = z.infer<typeof Entrant>;

/** The beginning of a space, by its founder. `nonce`: 16 bytes of chance, so that no two spaces are one. */
export const FoundEvent = z.object({
  type: z.literal('found'),
  kind: SpaceKind,
  nonce: z.string().check(z.regex(/^[\w-]{21}[AQgw]$/)),
  member: Entrant,
  ...signed,
});
export type FoundEvent = z.infer<typeof FoundEvent>;

/** The founder lets in whoever holds the private half of `key`, as long as the joiner's clock says no later than `until`. */
export const InviteEvent = z.object({
  type: z.literal('invite'),
  key: MemberId,
  until: z.iso.datetime(),
  by: MemberId,
  ...signed,
});
export type InviteEvent = z.infer<typeof InviteEvent>;

/**
 * Somebody comes in, while the data key is the one of `epoch`. To a group by an invitation, whose key signs too; to one person's devices
 * by having the data key, without which nobody could write this.
 */
export const JoinEvent = z.object({
  type: z.literal('join'),
  member: Entrant,
  epoch: Epoch,
  invitation: z.optional(z.object({ key: MemberId, signature: Signature })),
  ...signed,
});
export type JoinEvent = z.infer<typeof JoinEvent>;

/**
 * Somebody is put out. Of his records those count that `accepted` names by their stretch and highest number; the data key changes to the
 * one of `epoch`, which goes to those who remain. Who came in under an earlier key and is not among them is out too: a removed member
 * so finds no back door by an old invitation or a second name.
 */
export const RemoveEvent = z.object({
  type: z.literal('remove'),
  member: MemberId,
  accepted: Clock,
  remaining: z.array(MemberId).check(z.maxLength(MOST_MEMBERS)),
  epoch: Epoch,
  by: MemberId,
  ...signed,
});
export type RemoveEvent = z.infer<typeof RemoveEvent>;

/** Somebody goes; the records that `accepted` names are all of hers. */
export const LeaveEvent = z.object({
  type: z.literal('leave'),
  member: MemberId,
  accepted: Clock,
  ...signed,
});
export type LeaveEvent = z.infer<typeof LeaveEvent>;

/** What makes and ends membership. Each is signed by whom it names (`signerOfEvent`) over `eventText`. */
export const MemberEvent = z.discriminatedUnion('type', [FoundEvent, InviteEvent, JoinEvent, RemoveEvent, LeaveEvent]);
export type MemberEvent = z.infer<typeof MemberEvent>;
