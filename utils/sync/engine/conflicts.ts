import type { MemberId, Stretch } from '../change';
import { newStretch } from '../keys/random';
import { signerOf } from '../keys/sign';
import { conflictIn } from '../merge/conflict-in';
import { joinHeads } from '../merge/heads';
import { makeChange } from '../merge/make-change';
import { keyText } from '../merge/tidy-object';
import type { ObjectKey, SharedObject } from '../shared-object';
import type { StoredObject } from '../store/layout';
import { SyncFailure } from '../sync-failure';
import type { World } from './context';
import { required } from './manage-members';
import { said } from './said';
import { writeRecords } from './write-records';

export interface ConflictVersion {
  author: MemberId;
  at: string;
  stretch: Stretch;
  /** null: deleted in this version. */
  object: SharedObject | null;
}

export interface ObjectConflict {
  object: ObjectKey;
  versions: ConflictVersion[];
  /** What stands now: all of them brought together. */
  merged: SharedObject | null;
}

/** Conflicts told at once; the next ones are told when these are settled. */
const MOST = 200;

/** Objects that several changed without knowing of each other, until somebody's next change of them has seen all. */
export async function conflictsOf({ store }: Pick<World, 'store'>, id: string): Promise<ObjectConflict[]> {
  const split = await store.split(id);
  return split.flatMap((it) => conflictOf(it) ?? []).slice(0, MOST);
}

function conflictOf({ object, heads }: StoredObject): ObjectConflict | undefined {
  if (heads.changes.length < 2) return undefined;
  const versions = conflictIn(heads);
  if (!versions) return undefined;
  return {
    object,
    merged: said(heads),
    versions: versions.map(({ change: { author, at, stretch }, object: version }) => ({
      author,
      at,
      stretch,
      object: version,
    })),
  };
}

/** One version stands, or what was brought together: a change that has seen all of them. Settled already, nothing is done. */
export async function settleConflict(
  world: World,
  id: string,
  object: ObjectKey,
  keep: Stretch | 'merged',
): Promise<void> {
  const space = await required(world, id);
  const key = keyText(object);
  const [stored] = await world.store.objects(id, [key]);
  const conflict = stored && conflictOf(stored);
  if (!conflict) return;
  const chosen = conflict.versions.find(({ stretch }) => stretch === keep);
  if (!chosen && keep !== 'merged') throw new SyncFailure('garbled', 'no such version');
  const at = world.now().toISOString();
  const change = await makeChange({
    heads: stored.heads,
    key: object,
    object: chosen ? chosen.object && later(chosen.object, conflict.merged, at) : conflict.merged,
    space: id,
    signer: signerOf(space.keys),
    // Of its own: what was collected here since need not have seen it.
    stretch: newStretch(world.random),
    at,
    settle: true,
  });
  if (!change) return;
  const written = await writeRecords(world, space, { changes: [{ key, change }] });
  const after: StoredObject = { ...stored, heads: joinHeads(stored.heads, change), touched: object.kind };
  await world.store.write(id, { ...written, objects: [after] });
}

/** A version put back is the newest state of its object: no two states share an instant. */
function later(object: SharedObject, merged: SharedObject | null, at: string): SharedObject {
  const { modified } = object.fields;
  if (typeof modified !== 'string') return object;
  const last = typeof merged?.fields.modified === 'string' ? Date.parse(merged.fields.modified) : 0;
  const instant = Math.max(Date.parse(at), Math.min(last + 1, Date.parse('9999-12-31T23:59:59.999Z')));
  return { ...object, fields: { ...object.fields, modified: new Date(instant).toISOString() } };
}
