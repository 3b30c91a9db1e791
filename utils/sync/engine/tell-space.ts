import type { MemberId } from '../change';
import { foldMembers } from '../members/fold-members';
import { conflictIn } from '../merge/conflict-in';
import type { Member, Place, RefusedReason, Scope, SpaceKind } from '../space';
import type { SyncStore } from '../store/sync-store';

/** How a space stands, as far as it is written down. */
export interface ToldSpace {
  id: string;
  kind: SpaceKind;
  name: string;
  place: Omit<Place, 'password'>;
  scope: Scope;
  me: MemberId;
  members: Member[];
  lastSync?: string;
  pending: number;
  refused: { reason: RefusedReason; count: number; member?: MemberId; last: string }[];
  missing: number;
  conflicts: number;
}

/** Tells every space without keys and passwords. */
export async function tellSpaces(store: SyncStore): Promise<ToldSpace[]> {
  const spaces = await store.spaces();
  return Promise.all(
    spaces.map(async (space): Promise<ToldSpace> => {
      const { id, kind, name, scope, lastSync } = space;
      const { password: _, ...place } = space.place;
      return {
        ...{ id, kind, name, scope, place },
        me: space.keys.id,
        members: foldMembers(space.events).members,
        pending: await store.pending(id),
        refused: await tellRefused(store, id),
        // At two pulls in a row: what was on its way during one is there by the next.
        missing: Math.min(...space.missing),
        conflicts: (await store.split(id)).filter(({ heads }) => conflictIn(heads) !== null).length,
        ...(lastSync !== undefined && { lastSync }),
      };
    }),
  );
}

async function tellRefused(store: SyncStore, id: string): Promise<ToldSpace['refused']> {
  const waiting = (await store.aside(id)).map(({ why, from, at }) => {
    const reason: RefusedReason = why === 'key' ? 'unreadable' : 'unknown_author';
    return { reason, from, at };
  });
  const byKind = new Map<string, ToldSpace['refused'][number]>();
  for (const { reason, from, at } of [...(await store.refused(id)), ...waiting]) {
    const kind = `${reason} ${from ?? ''}`;
    const before = byKind.get(kind);
    const last = before && before.last > at ? before.last : at;
    byKind.set(kind, { reason, count: (before?.count ?? 0) + 1, ...(from !== undefined && { member: from }), last });
  }
  return [...byKind.values()];
}
