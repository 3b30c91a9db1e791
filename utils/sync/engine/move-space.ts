import { newName } from '../keys/random';
import type { Place, Scope } from '../space';
import { SyncFailure } from '../sync-failure';
import type { World } from './context';
import { required, sayLeave } from './manage-members';
import { push } from './push';
import { restateAll } from './send-again';
import { sendSealed } from './write-records';

/** The same space at another place, or by another password: what is known of it is sent to a place that is new. */
export async function changePlace(world: World, id: string, place: Place): Promise<void> {
  const space = await required(world, id);
  await world.places.check(place);
  const isSame = place.address === space.place.address && place.type === space.place.type;
  if (isSame) return world.store.write(id, { space: { ...space, place } });
  let moved = { ...space, place, cursor: null, deviceFolder: newName(world.random) };
  const outbox = space.wrapped.map((sealed) => {
    const sent = sendSealed(moved, sealed);
    moved = { ...moved, order: sent.space.order };
    return sent.outgoing;
  });
  await world.store.write(id, { space: moved, outbox });
  await restateAll(world, id);
}

/** Everything here is looked at anew; what is no longer shared stays wherever it is. */
export async function changeScope(world: World, id: string, scope: Scope): Promise<void> {
  const space = await required(world, id);
  await world.store.write(id, { space: { ...space, scope, local: null } });
}

/** Goes, and forgets the space; what the citizen has stays whole. With `delete`, what lies at the place is deleted first. */
export async function leaveSpace(world: World, id: string, remote: 'keep' | 'delete'): Promise<void> {
  const space = await required(world, id);
  if (remote === 'delete') {
    const names = (await world.store.own(id)).map(({ name }) => name);
    const what = space.kind === 'devices' ? 'all' : { folder: space.deviceFolder, names };
    await world.places.empty(space.place, what);
  } else if (space.joined) {
    // Said where it can be; a place that is gone keeps nobody from going.
    await sayLeave(world, id)
      .then(() => push(world, id))
      .catch((error: unknown) => {
        if (!(error instanceof SyncFailure)) throw error;
      });
  }
  await world.store.forget(id);
}
