import { newStretch } from '../keys/random';
import { signerOf } from '../keys/sign';
import { type Heads, joinHeads, NO_HEADS } from '../merge/heads';
import { makeChange } from '../merge/make-change';
import { keyText, objectText } from '../merge/tidy-object';
import type { ObjectKey, SharedObject } from '../shared-object';
import type { StoredObject } from '../store/layout';
import type { StoredSpace } from '../store/stored-space';
import type { World } from './context';
import { carryOn, knownPart } from './known-part';
import type { LocalObject, LocalObjects } from './local-objects';
import { nameHeads, said } from './said';
import { apart, isSettled, settled } from './settled';
import type { Keyed } from './write-records';

/** What becomes of an object that was changed here: how it is written down, and the change that is told. */
export interface Made {
  stored: StoredObject;
  keyed?: Keyed;
}

/** What becomes of an object as it stands here; undefined: nothing. */
export async function take(
  world: World,
  space: StoredSpace,
  local: LocalObjects,
  { object, heads: put }: LocalObject,
  before: StoredObject | undefined,
): Promise<Made | undefined> {
  const text = objectText(object);
  if (!before) {
    if (!local.isShared(object, null)) return undefined;
    return change(world, space, undefined, NO_HEADS, object, object);
  }
  const newest = knownPart(local, said(before.heads));
  if (text === objectText(newest)) return isSettled(before) ? undefined : { stored: settled(before) };
  // The mark beside it was written with it; what is written down here may be a step behind.
  const base = put !== undefined && put === nameHeads(before.heads) ? before.heads : before.applied;
  if (!base) return meet(world, space, local, object, before);
  const known = said(base);
  if (text === objectText(knownPart(local, known))) return undefined;
  if (!local.isShared(object, known)) return { stored: apart(before) };
  return change(world, space, before, base, object, carryOn(local, object, known));
}

/**
 * The same object stands here and came from the space, and neither knew of the other: both came from one file, or one is a backup. The later
 * one stands; where that is the space's, what stands here becomes a version.
 */
async function meet(
  world: World,
  space: StoredSpace,
  local: LocalObjects,
  object: SharedObject,
  before: StoredObject,
): Promise<Made | undefined> {
  const there = said(before.heads);
  if (!local.isShared(object, there)) return undefined;
  if (there && instantOf(object) <= instantOf(there)) {
    const instead = objectText(object);
    if (instead === null || instead === before.instead) return undefined;
    return { stored: { ...before, touched: object.kind, instead } };
  }
  return change(world, space, before, before.heads, object, carryOn(local, object, there));
}

/** A change from `base` to what stands here, null: deleted; none where the two say the same. */
export async function change(
  world: World,
  space: StoredSpace,
  before: StoredObject | undefined,
  base: Heads,
  { kind, id }: ObjectKey,
  object: SharedObject | null,
): Promise<Made> {
  const stretch = await world.stretch(space.id, space.keys);
  const all = before?.heads ?? NO_HEADS;
  // Where the base lies behind what this stretch has said of it, a number of this stretch would be given out twice.
  const isBehind = (all.past[stretch] ?? 0) > (base.past[stretch] ?? 0);
  const made = await makeChange({
    heads: base,
    key: { kind, id },
    object,
    space: space.id,
    signer: signerOf(space.keys),
    stretch: isBehind ? newStretch(world.random) : stretch,
    at: world.now().toISOString(),
  });
  const key = keyText({ kind, id });
  const applied = made ? joinHeads(base, made) : base;
  const heads = made ? joinHeads(all, made) : all;
  const { touched: _, instead: __, applied: ___, ...rest } = before ?? { space: space.id, key, object: { kind, id } };
  const waits = nameHeads(heads) !== nameHeads(applied);
  const stored: StoredObject = { ...rest, heads, applied, ...(waits && { touched: kind }) };
  return { stored, ...(made && { keyed: { key, change: made } }) };
}

function instantOf({ fields }: SharedObject): number {
  return typeof fields.modified === 'string' ? Date.parse(fields.modified) || 0 : 0;
}
