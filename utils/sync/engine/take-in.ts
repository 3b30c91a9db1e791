import type { Change } from '../change';
import type { Payload } from '../keys/payload';
import { createVerify } from '../keys/sign';
import { judgeAuthor } from '../members/judge-author';
import { joinHeads, NO_HEADS } from '../merge/heads';
import { judgeChange } from '../merge/judge-change';
import { keyText } from '../merge/tidy-object';
import type { RefusedReason } from '../space';
import type { Aside, RefusedRecord, StoredObject } from '../store/layout';
import type { StoredSpace } from '../store/stored-space';
import type { SealedRecord } from '../transport';
import type { World } from './context';
import { type Judged, learnKeys, membershipOf, type Reading, readRecords } from './read-records';
import { nameHeads } from './said';
import { claim, see, seeCovered } from './seen';

/** What records brought, to be written down in one piece. */
export interface Taken {
  space: StoredSpace;
  objects: StoredObject[];
  aside: Aside[];
  refused: RefusedRecord[];
  /** Names that were refused once, as when an upload was cut off, and are good now. */
  accepted: string[];
}

export interface Taker {
  /** Opens records, judges them, and joins what they say to what is known. Writes nothing. */
  takeIn(space: StoredSpace, records: readonly SealedRecord[]): Promise<Taken>;
}

/** Most records that wait for a key or for who somebody is: a place must not fill the disk with what nobody can open. */
const MOST_ASIDE = 2_000;

/** One for each pull: keys that were opened and imported are kept for as long. */
export function createTaker({ store, now }: Pick<World, 'store' | 'now'>): Taker {
  const reading: Reading = { verify: createVerify(), opened: new Map(), folded: new WeakMap() };

  async function takeIn(before: StoredSpace, records: readonly SealedRecord[]): Promise<Taken> {
    const at = now().toISOString();
    const { space, read } = await readRecords(reading, before, records);
    const taken: Taken = { space, objects: [], aside: [], refused: [], accepted: [] };
    const changes: Change[] = [];
    for (const { record, read: opened } of read) {
      const fate = typeof opened === 'object' && 'payload' in opened ? await judge(opened.payload) : opened;
      const name = { space: before.id, name: record.name, at };
      if (fate === 'taken') taken.accepted.push(record.name);
      else if ('refused' in fate) taken.refused.push({ ...name, reason: fate.refused, ...from(fate) });
      else if (taken.aside.length < MOST_ASIDE)
        taken.aside.push({ ...name, bytes: record.bytes, why: fate.aside, ...from(fate) });
    }
    taken.objects = await joinAll(before.id, changes);
    return taken;

    async function judge(payload: Payload): Promise<Judged> {
      const membership = membershipOf(reading, taken.space);
      const { from, stretch, seq } = payload;
      const author = judgeAuthor(membership, payload);
      if (author === 'unknown_author') return { aside: 'author', from };
      if (author) return { refused: author, from };
      let wrong: RefusedReason | undefined;
      for (const change of payload.changes) {
        const refused = await judgeChange(change, before.id, membership, reading.verify);
        if (refused) wrong = refused;
        else changes.push(change);
      }
      let seen = see(taken.space.seen, stretch, seq, from);
      if (payload.covers) seen = seeCovered(seen, payload.covers, from);
      const claimed = claim(taken.space.claimed, payload.heard);
      taken.space = { ...learnKeys(taken.space, payload.keys ?? []), seen, claimed };
      // What is good in it is taken; that there was something else is told.
      if (wrong === 'unknown_author') return { aside: 'author', from };
      return wrong ? { refused: wrong, from } : 'taken';
    }
  }

  async function joinAll(space: string, changes: readonly Change[]): Promise<StoredObject[]> {
    const keys = [...new Set(changes.map(({ object }) => keyText(object)))];
    const found = await store.objects(space, keys);
    const stored = new Map(keys.map((key, at) => [key, found[at]]));
    const touched = new Map<string, StoredObject>();
    for (const change of changes) {
      const key = keyText(change.object);
      const before = stored.get(key) ?? { space, key, object: change.object, heads: NO_HEADS };
      const heads = joinHeads(before.heads, change);
      if (heads === before.heads) continue;
      const after: StoredObject = { ...before, heads, touched: change.object.kind };
      if (before.applied && nameHeads(before.applied) === nameHeads(heads)) delete after.touched;
      stored.set(key, after);
      touched.set(key, after);
    }
    return [...touched.values()];
  }

  return { takeIn };
}

const from = (fate: { from?: string | undefined }) => (fate.from === undefined ? {} : { from: fate.from });
