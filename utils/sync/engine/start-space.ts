import { type DataKey, newDataKey } from '../keys/data-key';
import { type MyKeys, makeMyKeys } from '../keys/my-keys';
import { sealPassphraseRecord } from '../keys/passphrase-record';
import { newName } from '../keys/random';
import { writeRecoveryCode } from '../keys/recovery-code';
import { spaceIdOf } from '../members/event-text';
import type { FoundEvent } from '../members/events';
import { makeFound } from '../members/make-event';
import type { Place, Scope, SpaceKind } from '../space';
import type { StoredSpace } from '../store/stored-space';
import { SyncFailure } from '../sync-failure';
import type { World } from './context';
import { sendSealed, writeRecords } from './write-records';

export interface Begin {
  kind: SpaceKind;
  name: string;
  me: string;
  place: Place;
  scope: Scope;
  passphrase?: string | undefined;
}

/** Begins a space at a place that holds none. What is to be sent is written down; the first run sends it. */
export async function startSpace(world: World, begin: Begin): Promise<{ space: string; recovery: string }> {
  if ((await world.places.check(begin.place)) === 'space')
    throw new SyncFailure('forbidden', 'a space is there already');
  const { random, now } = world;
  const keys = await makeMyKeys();
  const founding = await makeFound({ keys, kind: begin.kind, name: begin.me, at: now().toISOString(), random });
  const id = await spaceIdOf(founding);
  const dataKey = newDataKey(1, random);
  const { passphrase } = begin;
  const sealed =
    passphrase === undefined ? [] : [await sealPassphraseRecord({ passphrase, space: id, dataKey, founding, random })];
  const fresh = freshSpace(world, { ...begin, id, keys, dataKeys: [dataKey], events: [founding] });
  const outgoing = sealed.map((one, at) => sendSealed({ ...fresh, order: at }, one).outgoing);
  const space = { ...fresh, order: sealed.length, wrapped: sealed };
  const written = await writeRecords(world, space, { changes: [], members: [founding] });
  await world.store.write(id, { ...written, outbox: [...outgoing, ...written.outbox] });
  return { space: id, recovery: await writeRecoveryCode({ space: id, dataKey }) };
}

interface Fresh extends Omit<Begin, 'passphrase'> {
  id: string;
  keys: MyKeys;
  dataKeys: DataKey[];
  events: (FoundEvent | StoredSpace['events'][number])[];
}

/** A space of which nothing was pulled and nothing sent. */
export function freshSpace({ random }: Pick<World, 'random'>, it: Fresh): StoredSpace {
  const { id, kind, name, me, place, scope, keys, dataKeys, events } = it;
  return {
    ...{ id, kind, name, me, place, scope, keys, dataKeys, events },
    deviceFolder: newName(random),
    wrapped: [],
    cursor: null,
    joined: false,
    local: null,
    work: { stretch: 'A'.repeat(11), records: 0 },
    order: 0,
    seen: {},
    claimed: {},
    told: {},
    missing: [0, 0],
  };
}
