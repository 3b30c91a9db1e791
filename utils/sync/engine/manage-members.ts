import type { Clock, MemberId } from '../change';
import { makeInvitation } from '../keys/invitation';
import { writeRecoveryCode } from '../keys/recovery-code';
import { signerOf } from '../keys/sign';
import { foldMembers } from '../members/fold-members';
import { mayChangeKey } from '../members/judge-author';
import { makeInvite, makeLeave } from '../members/make-event';
import type { StoredSpace } from '../store/stored-space';
import { SyncFailure } from '../sync-failure';
import { changeKey } from './change-key';
import type { World } from './context';
import { pull } from './pull';
import { writeRecords } from './write-records';

/** How long an invitation can be taken. */
const INVITATION_MS = 30 * 86_400_000;

/** A line of text that lets somebody in, to be handed on by the citizen herself. Only who founded a group can make one. */
export async function invite(world: World, id: string, withPassword: boolean): Promise<string> {
  const space = await required(world, id);
  const { founding, dataKey } = opening(space);
  if (space.kind !== 'group' || founding.member.id !== space.keys.id) throw new SyncFailure('forbidden');
  const now = world.now();
  const until = new Date(now.getTime() + INVITATION_MS).toISOString();
  const signer = signerOf(space.keys);
  const asked = { space: id, signer, at: now.toISOString(), until, random: world.random };
  const { invite: event, seed } = await makeInvite(asked);
  const events = [...space.events, event];
  const written = await writeRecords(world, { ...space, events }, { changes: [], members: [event] });
  await world.store.write(id, written);
  const place = withPassword ? space.place : { ...space.place, user: '', password: '' };
  return makeInvitation({ place, name: space.name, founding, invite: event, seed, dataKey });
}

/** Hears all that there is, so that as much as possible of what the member wrote counts; then nothing more of it does. */
export async function removeMember(world: World, id: string, member: MemberId): Promise<void> {
  await pull(world, id);
  const space = await required(world, id);
  const membership = foldMembers(space.events);
  if (member === space.keys.id || !mayChangeKey(membership, space.keys.id)) throw new SyncFailure('forbidden');
  if (!membership.members.some((it) => it.id === member && it.removed === undefined)) return;
  await changeKey(world, id, [member]);
}

/** What opens a space of devices without the passphrase. */
export async function recoveryOf(world: World, id: string): Promise<string> {
  const space = await required(world, id);
  return writeRecoveryCode({ space: id, dataKey: newestKey(space) });
}

/** Says that one goes; what one wrote stays. */
export async function sayLeave(world: World, id: string): Promise<void> {
  const space = await required(world, id);
  const accepted: Clock = {};
  for (const [stretch, { by, upTo }] of Object.entries(space.seen)) {
    if (by === space.keys.id && upTo > 0) accepted[stretch] = upTo;
  }
  const stretch = await world.stretch(id, space.keys);
  // The record that says it counts, too.
  accepted[stretch] = (space.work.stretch === stretch ? space.work.records : 0) + 1;
  const event = await makeLeave({ space: id, signer: signerOf(space.keys), accepted, at: world.now().toISOString() });
  const events = [...space.events, event];
  const written = await writeRecords(world, { ...space, events }, { changes: [], members: [event] });
  await world.store.write(id, written);
}

export async function required({ store }: Pick<World, 'store'>, id: string): Promise<StoredSpace> {
  const space = await store.space(id);
  if (!space) throw new SyncFailure('database', 'no such space');
  return space;
}

function newestKey({ dataKeys }: StoredSpace) {
  return dataKeys.reduce((one, other) => (other.epoch > one.epoch ? other : one));
}

function opening(space: StoredSpace) {
  const founding = space.events.find((event) => event.type === 'found');
  if (founding?.type !== 'found') throw new SyncFailure('key', 'not heard of the beginning yet');
  return { founding, dataKey: newestKey(space) };
}
