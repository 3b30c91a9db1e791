import type { DataKey } from '../keys/data-key';
import { type Invitation, readInvitation } from '../keys/invitation';
import { makeMyKeys } from '../keys/my-keys';
import { openPassphraseRecord } from '../keys/passphrase-record';
import { headerOf } from '../keys/record-header';
import { readRecoveryCode } from '../keys/recovery-code';
import type { MemberEvent } from '../members/events';
import { makeJoin } from '../members/make-event';
import type { Place, Scope, SpaceKind } from '../space';
import { SyncFailure } from '../sync-failure';
import type { SealedRecord } from '../transport';
import type { World } from './context';
import { freshSpace } from './start-space';
import { writeRecords } from './write-records';

export interface Join {
  me: string;
  scope: Scope;
  place?: Place | undefined;
  by: { passphrase: string } | { recovery: string } | { invitation: string };
}

/** What is known of a space before anything of it was pulled. */
interface Known {
  id: string;
  kind: SpaceKind;
  name: string;
  place: Place;
  dataKey: DataKey;
  events: MemberEvent[];
  wrapped: SealedRecord[];
  by?: Pick<Invitation, 'invite' | 'seed'>;
}

/** Comes into a space that is there. The coming in is written down; the first run tells it, once it has heard everything. */
export async function joinSpace(world: World, join: Join): Promise<{ space: string }> {
  const known = await findOut(world, join);
  if (await world.store.space(known.id)) throw new SyncFailure('forbidden', 'already in this space');
  const keys = await makeMyKeys();
  const at = world.now().toISOString();
  const { epoch } = known.dataKey;
  const { by } = known;
  const joined = await makeJoin({ space: known.id, keys, name: join.me, at, epoch, ...(by && { by }) });
  const events = [...known.events, joined];
  const fresh = freshSpace(world, { ...known, ...join, place: known.place, keys, dataKeys: [known.dataKey], events });
  const space = { ...fresh, wrapped: known.wrapped };
  const written = await writeRecords(world, space, { changes: [], members: events });
  await world.store.write(known.id, written);
  return { space: known.id };
}

async function findOut(world: World, { place, by }: Join): Promise<Known> {
  if ('invitation' in by) return invited(await readInvitation(by.invitation, world.now()), place);
  if (!place) throw new SyncFailure('not_found');
  const common = { kind: 'devices' as const, name: new URL(place.address).host, place };
  if ('recovery' in by) {
    const read = await readRecoveryCode(by.recovery);
    if (typeof read === 'string') throw new SyncFailure('key', read);
    // Asked once, so that a wrong address or password is told at once.
    await world.places.transport(place, 'recovery').pull(null);
    return { ...common, id: read.space, dataKey: read.dataKey, events: [], wrapped: [] };
  }
  const { read, record } = await openByPassphrase(world, place, by.passphrase);
  return { ...common, id: read.space, dataKey: read.dataKey, events: [read.founding], wrapped: [record] };
}

function invited(read: Awaited<ReturnType<typeof readInvitation>>, place: Place | undefined): Known {
  if (typeof read === 'string') throw new SyncFailure('key', read);
  const { space, name, founding, invite, seed, dataKey } = read;
  const events = [founding, invite];
  return {
    id: space,
    kind: 'group',
    name,
    place: place ?? read.place,
    dataKey,
    events,
    wrapped: [],
    by: { invite, seed },
  };
}

/** The record that a passphrase opens is among the first of the place; each costs a second to try. */
async function openByPassphrase(world: World, place: Place, passphrase: string) {
  const transport = world.places.transport(place, 'passphrase');
  let cursor: string | null = null;
  let tried = 0;
  for (;;) {
    const { records, cursor: next, more } = await transport.pull(cursor);
    for (const record of records) {
      if (headerOf(record.bytes)?.type !== 'passphrase') continue;
      const read = await openPassphraseRecord(record, passphrase);
      if (typeof read !== 'string') return { read, record };
      tried += 1;
      if (tried >= MOST_TRIED) break;
    }
    if (!more || tried >= MOST_TRIED) throw new SyncFailure(tried > 0 ? 'key' : 'not_found');
    cursor = next;
  }
}

/** A place that is full of such records must not keep a device busy for an hour. */
const MOST_TRIED = 10;
