import { toBase64Url } from '../base64';
import type { Clock, MemberId } from '../change';
import type { MyKeys } from '../keys/my-keys';
import { newName, type Random, randomBytes } from '../keys/random';
import { seedKey, signerOfSeed } from '../keys/seed';
import { type Signer, signerOf } from '../keys/sign';
import type { SpaceKind } from '../space';
import { eventText, joinText } from './event-text';
import type {
  Epoch,
  FoundEvent,
  InviteEvent,
  JoinEvent,
  LeaveEvent,
  MemberEvent,
  RemoveEvent,
  SpaceId,
} from './events';

/** A new space; its name is `spaceIdOf` what is answered. `name`: of the founder. */
export async function makeFound(wish: {
  keys: MyKeys;
  kind: SpaceKind;
  name: string;
  at: string;
  random?: Random;
}): Promise<FoundEvent> {
  const { keys, kind, name, at, random = randomBytes } = wish;
  const member = { id: keys.id, name, recipient: keys.recipient };
  return sign({ type: 'found', kind, nonce: newName(random), member, at, signature: '' }, '', signerOf(keys));
}

/** An invitation that the founder gives: the event, and the private half of its key, which stands in the invitation's text alone. */
export async function makeInvite(wish: {
  space: SpaceId;
  signer: Signer;
  at: string;
  until: string;
  random?: Random;
}): Promise<{ invite: InviteEvent; seed: string }> {
  const { space, signer, at, until, random = randomBytes } = wish;
  const seed = random(32);
  const key = await seedKey(seed);
  const invite: InviteEvent = { type: 'invite', key, until, by: signer.id, at, signature: '' };
  return { invite: await sign(invite, space, signer), seed: toBase64Url(seed) };
}

/** Comes in, by an invitation where it is a group. */
export async function makeJoin(wish: {
  space: SpaceId;
  keys: MyKeys;
  name: string;
  at: string;
  epoch: Epoch;
  by?: { invite: InviteEvent; seed: string };
}): Promise<JoinEvent> {
  const { space, keys, name, at, epoch, by } = wish;
  const member = { id: keys.id, name, recipient: keys.recipient };
  const join: JoinEvent = { type: 'join', member, epoch, at, signature: '' };
  if (by === undefined) return sign(join, space, signerOf(keys));
  const { id: key, sign: vouch } = await signerOfSeed(by.seed);
  const invitation = { key, signature: await vouch(joinText(join, space, key)) };
  return sign({ ...join, invitation }, space, signerOf(keys));
}

/** Puts a member out. `accepted`: of each of his stretches the last record that counts; `epoch`: of the new key. */
export async function makeRemove(wish: {
  space: SpaceId;
  signer: Signer;
  member: MemberId;
  accepted: Clock;
  remaining: MemberId[];
  epoch: Epoch;
  at: string;
}): Promise<RemoveEvent> {
  const { space, signer, member, accepted, remaining, epoch, at } = wish;
  const event: RemoveEvent = { type: 'remove', member, accepted, remaining, epoch, by: signer.id, at, signature: '' };
  return sign(event, space, signer);
}

/** Goes. `accepted`: of each stretch of one's own the last record. */
export async function makeLeave(wish: {
  space: SpaceId;
  signer: Signer;
  accepted: Clock;
  at: string;
}): Promise<LeaveEvent> {
  const { space, signer, accepted, at } = wish;
  return sign({ type: 'leave', member: signer.id, accepted, at, signature: '' }, space, signer);
}

async function sign<Event extends MemberEvent>(event: Event, space: SpaceId, signer: Signer): Promise<Event> {
  return { ...event, signature: await signer.sign(eventText(event, space)) };
}
