import { conflictIn } from '../merge/conflict-in';
import { objectText } from '../merge/tidy-object';
import type { RefusedRecord, StoredObject } from '../store/layout';
import type { World } from './context';
import { knownPart } from './known-part';
import type { LocalObjects, Put } from './local-objects';
import { nameHeads, said } from './said';
import { settled } from './settled';

/** Objects put at once. */
const PIECE = 200;

/** Puts what came from elsewhere where the citizen has hers, unless she changed it meanwhile. Gives how many were left for that. */
export async function putHere(world: World, id: string): Promise<number> {
  const space = await world.store.space(id);
  if (!space) return 0;
  const local = world.local(space);
  let left = 0;
  for (const kind of local.kinds) {
    let skip = 0;
    for (;;) {
      // What was left stays in front of the line.
      const waiting = (await world.store.touched(id, kind, skip + PIECE)).slice(skip);
      if (waiting.length === 0) break;
      const outcomes = await local.put(waiting.map((it) => putOf(local, it)));
      const done = waiting.filter((_, at) => outcomes[at] !== 'changed');
      const unfit = waiting.filter((_, at) => outcomes[at] === 'unfit');
      skip += waiting.length - done.length;
      left += waiting.length - done.length;
      const at = world.now().toISOString();
      await world.store.write(id, {
        objects: done.map(settled),
        refused: unfit.map((it) => refusedFor(it, at)),
        accepted: done.map(({ key }) => key),
      });
      if (done.length > 0) world.onChange?.(id);
    }
  }
  return left;
}

function putOf(local: LocalObjects, { object, heads, applied, instead }: StoredObject): Put {
  const here = applied ? said(applied) : null;
  return {
    key: object,
    object: said(heads),
    heads: nameHeads(heads),
    expected: instead ?? objectText(knownPart(local, here)),
    keep: instead !== undefined || conflictIn(heads) !== null,
  };
}

/** An object that cannot be kept here stands among what was refused, under its own name. */
function refusedFor({ space, key, heads }: StoredObject, at: string): RefusedRecord {
  const author = heads.changes.at(-1)?.author;
  return { space, name: key, reason: 'malformed', at, ...(author !== undefined && { from: author }) };
}
