import { type Change, Clock } from '../change';
import { openKey } from '../keys/data-key';
import type { Payload } from '../keys/payload';
import { newName } from '../keys/random';
import { sealRecord } from '../keys/seal-record';
import { signerOf } from '../keys/sign';
import type { MemberEvent } from '../members/events';
import type { Outgoing, OwnRecord } from '../store/layout';
import type { StoredSpace } from '../store/stored-space';
import type { Writes } from '../store/sync-store';
import type { World } from './context';

/** What one record holds at most: many small changes travel together, a single one alone. */
const FULL = { changes: 200, chars: 256_000 } as const;

/** A change with the key of its object, as the store names it. */
export interface Keyed {
  key: string;
  change: Change;
}

export interface ToWrite {
  changes: readonly Keyed[];
  members?: readonly MemberEvent[];
  /** A snapshot: which records it stands for, and their names. */
  covers?: Clock;
  replaced?: readonly string[];
  /** Everything that was heard, not only what is news. */
  whole?: boolean;
  /** Earlier keys, for who has only the newest. */
  withKeys?: boolean;
}

/** Seals changes into records of this device and names what is to be written down together with them; `space` counts them. */
export async function writeRecords(
  { random, stretch: stretchOf }: Pick<World, 'random' | 'stretch'>,
  before: StoredSpace,
  { changes, members = [], covers, replaced = [], whole = false, withKeys = false }: ToWrite,
): Promise<Required<Pick<Writes, 'space' | 'outbox' | 'own'>>> {
  const stretch = await stretchOf(before.id, before.keys);
  const signer = signerOf(before.keys);
  const key = await newestKey(before);
  const packs = pack(changes, members.length > 0 || withKeys || covers !== undefined);
  let records = before.work.stretch === stretch ? before.work.records : 0;
  let { order, told } = before;
  const outbox: Outgoing[] = [];
  const own: OwnRecord[] = [];
  for (const [at, some] of packs.entries()) {
    const heard = newsIn(before, whole && at === 0 ? {} : told);
    told = { ...told, ...heard };
    records += 1;
    const payload: Payload = {
      from: before.keys.id,
      stretch,
      seq: records,
      heard,
      changes: some.map(({ change }) => change),
      members: at === 0 ? [...members] : [],
      ...(covers && at === packs.length - 1 && { covers }),
      ...(withKeys && at === 0 && { keys: before.dataKeys.filter(({ epoch }) => epoch < key.epoch) }),
    };
    const sealed = await sealRecord({ name: newName(random), space: before.id, key, signer, payload, random });
    const isLast = at === packs.length - 1;
    outbox.push({
      space: before.id,
      order,
      ...sealed,
      changes: some.length,
      ...(isLast && replaced.length > 0 && { replaced: [...replaced] }),
    });
    own.push({ space: before.id, name: sealed.name, stretch, seq: records, keys: some.map((it) => it.key) });
    order += 1;
  }
  const seen = { ...before.seen, [stretch]: { upTo: records, beyond: [], by: before.keys.id } };
  const work = { stretch, records };
  return { space: { ...before, work, order, told, ...(packs.length > 0 && { seen }) }, outbox, own };
}

/** A record that is sealed already (a key for members, a key under a passphrase) takes its place in the outbox. */
export function sendSealed(before: StoredSpace, sealed: { name: string; bytes: Uint8Array }) {
  const outgoing: Outgoing = { space: before.id, order: before.order, ...sealed, changes: 0 };
  return { space: { ...before, order: before.order + 1 }, outgoing };
}

async function newestKey({ dataKeys }: StoredSpace) {
  const newest = dataKeys.reduce((one, other) => (other.epoch > one.epoch ? other : one));
  return openKey(newest);
}

/** What we have seen of each stretch, without a gap, where that is more than what was told. */
function newsIn({ seen }: StoredSpace, told: Clock): Clock {
  const news = Object.entries(seen).filter(([stretch, { upTo }]) => upTo > (told[stretch] ?? 0));
  return Clock.parse(Object.fromEntries(news.map(([stretch, { upTo }]) => [stretch, upTo])));
}

function pack(changes: readonly Keyed[], even: boolean): Keyed[][] {
  const packs: Keyed[][] = [];
  let chars = 0;
  for (const keyed of changes) {
    const size = keyed.change.state?.length ?? 0;
    const last = packs.at(-1);
    if (last && last.length < FULL.changes && chars + size <= FULL.chars) {
      last.push(keyed);
      chars += size;
    } else {
      packs.push([keyed]);
      chars = size;
    }
  }
  return packs.length === 0 && even ? [[]] : packs;
}
