import type { MemberId } from '../change';
import { foldMembers } from '../members/fold-members';
import { mayChangeKey } from '../members/judge-author';
import type { StoredSpace } from '../store/stored-space';
import { SyncFailure } from '../sync-failure';
import { changeKey } from './change-key';
import type { World } from './context';
import { type Keyed, writeRecords } from './write-records';

/** Objects read at once. */
const PIECE = 500;

/**
 * What follows from who is in and who is not. Somebody was removed, and we had taken records of theirs that the removal does not count:
 * those who had not must hear of it from us, so that all come to the same. Two keys were made for one epoch: one more is made.
 */
export async function settleMembers(world: World, id: string): Promise<void> {
  const space = await world.store.space(id);
  if (!space) return;
  const membership = foldMembers(space.events);
  const me = membership.members.find((it) => it.id === space.keys.id);
  if (me?.removed !== undefined) throw new SyncFailure('removed');
  const beyond = takenBeyond(space, membership.accepted);
  if (beyond.length > 0) await handOn(world, space, beyond);
  const newest = Math.max(...space.dataKeys.map(({ epoch }) => epoch));
  const rivals = space.dataKeys.filter(({ epoch }) => epoch === newest).length > 1;
  if (rivals && me && mayChangeKey(membership, me.id)) await changeKey(world, id, []);
}

/** Removed members of whom we took records that do not count. */
function takenBeyond(
  { seen, keys }: StoredSpace,
  accepted: Readonly<Record<string, Record<string, number>>>,
): MemberId[] {
  const taken = Object.entries(seen).flatMap(([stretch, { upTo, beyond, by }]) => {
    const counted = by === undefined ? undefined : accepted[by];
    if (by === undefined || by === keys.id || !counted) return [];
    return Math.max(upTo, ...beyond) > (counted[stretch] ?? 0) ? [by] : [];
  });
  return [...new Set(taken)];
}

async function handOn(world: World, space: StoredSpace, authors: readonly MemberId[]): Promise<void> {
  const changes: Keyed[] = [];
  let after: string | undefined;
  for (;;) {
    const piece = await world.store.allObjects(space.id, { after, limit: PIECE });
    for (const { key, heads } of piece)
      changes.push(...heads.changes.flatMap((change) => (authors.includes(change.author) ? [{ key, change }] : [])));
    after = piece.at(-1)?.key;
    if (piece.length < PIECE) break;
  }
  const written = await writeRecords(world, space, { changes });
  // Once is enough: what was seen of theirs is now what counts.
  const seen = Object.fromEntries(
    Object.entries(written.space.seen).map(([stretch, one]) => {
      if (one.by === undefined || !authors.includes(one.by)) return [stretch, one];
      const { by: _, ...nobodys } = one;
      return [stretch, nobodys];
    }),
  );
  await world.store.write(space.id, { ...written, space: { ...written.space, seen } });
}
