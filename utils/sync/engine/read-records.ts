import { type OpenKey, openKey } from '../keys/data-key';
import { openKeyRecord } from '../keys/key-record';
import { openRecord } from '../keys/open-record';
import type { Payload } from '../keys/payload';
import { headerOf } from '../keys/record-header';
import type { Verify } from '../keys/sign';
import { eventId, spaceIdOf } from '../members/event-text';
import type { MemberEvent } from '../members/events';
import { foldMembers, type Membership } from '../members/fold-members';
import { mayChangeKey } from '../members/judge-author';
import { verifyEvent } from '../members/verify-event';
import type { RefusedReason } from '../space';
import type { Aside } from '../store/layout';
import type { StoredSpace } from '../store/stored-space';
import type { SealedRecord } from '../transport';

/** What became of a record. */
export type Judged =
  | 'taken'
  | { refused: RefusedReason; from?: string | undefined }
  | { aside: Aside['why']; from?: string };

/** A record that was opened: what it says is still to be judged, or its fate is clear already. */
export interface ReadRecord {
  record: SealedRecord;
  read: { payload: Payload } | Judged;
}

/** What is kept from one piece of a pull to the next. */
export interface Reading {
  verify: Verify;
  opened: Map<string, OpenKey>;
  folded: WeakMap<readonly MemberEvent[], Membership>;
}

/** Keys under a passphrase that are kept to be written again elsewhere; a place must not fill the database with them. */
const MOST_WRAPPED = 5;

/**
 * Opens records, keys before what they open, and learns from all of them who belongs to the space before anything any of them says is
 * judged: in which order a place shows them decides nothing.
 */
export async function readRecords(
  reading: Reading,
  before: StoredSpace,
  records: readonly SealedRecord[],
): Promise<{ space: StoredSpace; read: ReadRecord[] }> {
  let space = before;
  const read: ReadRecord[] = [];
  const typed = records.map((record) => ({ record, type: headerOf(record.bytes)?.type }));
  for (const { record } of typed.filter(({ type }) => type === 'passphrase')) {
    const isKnown = space.wrapped.some(({ name }) => name === record.name);
    if (!isKnown && space.wrapped.length < MOST_WRAPPED) space = { ...space, wrapped: [...space.wrapped, record] };
    read.push({ record, read: 'taken' });
  }
  for (const { record } of typed.filter(({ type }) => type === 'members')) {
    const fate = await takeKey(record);
    read.push({ record, read: fate });
  }
  for (const { record } of typed.filter(({ type }) => type !== 'passphrase' && type !== 'members')) {
    const opened = await openRecord(record, {
      space: space.id,
      keys: await keysOf(reading, space),
      verify: reading.verify,
    });
    if ('waits' in opened) read.push({ record, read: { aside: 'key' } });
    else if ('refused' in opened) read.push({ record, read: opened });
    else {
      const events = await newEvents(reading, space, opened.payload.members);
      if (events.length > 0) space = { ...space, events: [...space.events, ...events] };
      read.push({ record, read: opened });
    }
  }
  return { space, read };

  async function takeKey(record: SealedRecord): Promise<Judged> {
    const { identity } = before.keys;
    const sent = await openKeyRecord(record, { space: before.id, identity, verify: reading.verify });
    if (sent === 'not_for_me') return 'taken';
    if (sent === 'broken') return { refused: 'unreadable' };
    if (sent === 'forged') return { refused: 'forged' };
    if (!mayChangeKey(membershipOf(reading, space), sent.by)) return { aside: 'author', from: sent.by };
    space = learnKeys(space, [sent.dataKey]);
    return 'taken';
  }
}

export function learnKeys(space: StoredSpace, keys: StoredSpace['dataKeys']): StoredSpace {
  const fresh = keys.filter(({ epoch, key }) => !space.dataKeys.some((it) => it.epoch === epoch && it.key === key));
  return fresh.length > 0 ? { ...space, dataKeys: [...space.dataKeys, ...fresh] } : space;
}

export function membershipOf({ folded }: Reading, { events }: StoredSpace): Membership {
  const membership = folded.get(events) ?? foldMembers(events);
  folded.set(events, membership);
  return membership;
}

async function keysOf({ opened }: Reading, { dataKeys }: StoredSpace): Promise<OpenKey[]> {
  for (const one of dataKeys) {
    const name = `${one.epoch} ${one.key}`;
    if (!opened.has(name)) opened.set(name, await openKey(one));
  }
  return [...opened.values()];
}

/** Events not known yet whose signatures hold; a founding event is the space's own or none. */
async function newEvents(
  { verify }: Reading,
  space: StoredSpace,
  events: readonly MemberEvent[],
): Promise<MemberEvent[]> {
  if (events.length === 0) return [];
  const known = new Set(await Promise.all(space.events.map(eventId)));
  const good: MemberEvent[] = [];
  for (const event of events) {
    const name = await eventId(event);
    if (known.has(name) || !(await verifyEvent(event, space.id, verify))) continue;
    if (event.type === 'found' && (await spaceIdOf(event)) !== space.id) continue;
    known.add(name);
    good.push(event);
  }
  return good;
}
