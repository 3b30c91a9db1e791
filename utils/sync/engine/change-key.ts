import { type Clock, Clock as ClockSchema, type MemberId } from '../change';
import { newDataKey } from '../keys/data-key';
import { sealKeyRecord } from '../keys/key-record';
import { signerOf } from '../keys/sign';
import { foldMembers } from '../members/fold-members';
import { membersNow } from '../members/judge-author';
import { makeRemove } from '../members/make-event';
import type { StoredSpace } from '../store/stored-space';
import { SyncFailure } from '../sync-failure';
import type { World } from './context';
import { sendSealed, writeRecords } from './write-records';

/**
 * Makes a new key, for everybody but `removed`: told to each by what only they can open, and the earlier ones under the new one. What was
 * seen of the removed until now counts.
 */
export async function changeKey(world: World, id: string, removed: readonly MemberId[]): Promise<void> {
  const space = await world.store.space(id);
  if (!space) throw new SyncFailure('database');
  const signer = signerOf(space.keys);
  const at = world.now().toISOString();
  const epoch = Math.max(...space.dataKeys.map((it) => it.epoch)) + 1;
  const dataKey = newDataKey(epoch, world.random);
  const remaining = membersNow(foldMembers(space.events)).filter((it) => !removed.includes(it.id));
  const ids = remaining.map((it) => it.id);
  const removals = await Promise.all(
    removed.map((member) =>
      makeRemove({ space: id, signer, member, accepted: seenOf(space, member), remaining: ids, epoch, at }),
    ),
  );
  const events = [...space.events, ...removals];
  // Under the old key, so that those who are out can read that they are.
  const said = await writeRecords(world, { ...space, events }, { changes: [], members: removals });
  const recipients = remaining.map(({ recipient }) => recipient);
  const sealed = await sealKeyRecord({ space: id, dataKey, recipients, signer, at, random: world.random });
  const sent = sendSealed({ ...said.space, dataKeys: [...space.dataKeys, dataKey] }, sealed);
  const written = await writeRecords(world, sent.space, { changes: [], members: events, whole: true, withKeys: true });
  await world.store.write(id, {
    space: written.space,
    outbox: [...said.outbox, sent.outgoing, ...written.outbox],
    own: [...said.own, ...written.own],
  });
}

/** What we have seen of a member, of each stretch of work up to the first gap. */
function seenOf({ seen }: StoredSpace, member: MemberId): Clock {
  const theirs = Object.entries(seen).filter(([, { by, upTo }]) => by === member && upTo > 0);
  return ClockSchema.parse(Object.fromEntries(theirs.map(([stretch, { upTo }]) => [stretch, upTo])));
}
