import * as Y from 'yjs';
import { toBase64 } from '../base64';
import { type Change, type Clock, MOST_COUNTED, MOST_STRETCHES, type Stretch } from '../change';
import { newStretch, type Random, randomBytes } from '../keys/random';
import type { Signer } from '../keys/sign';
import type { ObjectKey, SharedObject } from '../shared-object';
import { SyncFailure } from '../sync-failure';
import { changeText } from './change-text';
import { joinClocks } from './clocks';
import type { Heads } from './heads';
import { STATE_LIMITS } from './limits';
import { mergeHeads, structsIn } from './merge-heads';
import { readState } from './read-state';
import { textOf, tidyObject } from './tidy-object';
import { writeObject } from './write-object';

/** Of those that stand and of the others each, where a clock has become too long. */
const KEPT_STRETCHES = MOST_STRETCHES / 4;

export interface ChangeWish {
  /** What is known of the object; its author has all of it behind her. */
  heads: Heads;
  key: ObjectKey;
  /** The object as it is now here; null: deleted. */
  object: SharedObject | null;
  space: string;
  signer: Signer;
  stretch: Stretch;
  /** ISO 8601 in UTC. */
  at: string;
  /** Makes a change also where nothing differs but several heads are to become one: a conflict that was settled. */
  settle?: boolean;
  random?: Random;
}

/** The change that makes `heads` say `object`; null where they do. Rejects with `SyncFailure('too_large')` for what cannot be shared. */
export async function makeChange(wish: ChangeWish): Promise<Change | null> {
  const { heads, signer, at, settle = false, random = randomBytes } = wish;
  const key = { kind: wish.key.kind, id: wish.key.id };
  const wanted = wish.object && tidyObject({ ...key, fields: wish.object.fields });
  const merged = mergeHeads(heads.changes);
  const same = (wanted && textOf(wanted)) === (merged && textOf(merged.object));
  if (same && !(settle && heads.changes.length > 1)) return null;
  const state = wanted && stateOf(wanted, merged?.doc);
  const behind = heads.changes.map(({ clock }) => clock).reduce(joinClocks, heads.past);
  const unsigned = { object: key, ...counted(behind, heads, wish.stretch, random), state, author: signer.id, at };
  const change = { ...unsigned, signature: '' };
  return { ...change, signature: await signer.sign(changeText(change, wish.space)) };
}

/** A document grows a little with every change, and is begun anew before others would refuse it. */
function stateOf(object: SharedObject, doc: Y.Doc | undefined): string {
  if (doc !== undefined && structsIn(doc) < STATE_LIMITS.anew) {
    writeObject(doc, object);
    const state = toBase64(Y.encodeStateAsUpdate(doc));
    if (saysIt(object, state)) return state;
  }
  const anew = new Y.Doc();
  writeObject(anew, object);
  const state = toBase64(Y.encodeStateAsUpdate(anew));
  if (!saysIt(object, state)) throw new SyncFailure('too_large', 'state');
  return state;
}

/** What every other device will ask: nothing leaves that it would refuse. */
function saysIt(object: SharedObject, state: string): boolean {
  const said = readState(object, state);
  return said !== null && textOf(said) === textOf(object);
}

/** The clock with this change in it. Somebody may claim that a stretch has counted to its end: then another stands for it. */
function counted(behind: Clock, heads: Heads, wished: Stretch, random: Random): Pick<Change, 'stretch' | 'clock'> {
  const stretch = (behind[wished] ?? 0) < MOST_COUNTED ? wished : newStretch(random);
  const clock = { ...shortened(behind, heads), [stretch]: (behind[stretch] ?? 0) + 1 };
  return { stretch, clock };
}

/**
 * A clock that everybody takes. Beyond the limit it forgets: what was long replaced may then stand beside what replaced it once more,
 * as a conflict; nothing is lost.
 */
function shortened(clock: Clock, { changes }: Heads): Clock {
  const entries = Object.entries(clock);
  if (entries.length < MOST_STRETCHES) return clock;
  const standing = new Set(changes.map(({ stretch }) => stretch));
  const others = entries.filter(([stretch]) => !standing.has(stretch));
  return Object.fromEntries([
    ...entries.filter(([stretch]) => standing.has(stretch)).slice(-KEPT_STRETCHES),
    ...others.slice(-KEPT_STRETCHES),
  ]);
}
