import type { Clock } from '../change';
import { keyText } from '../merge/tidy-object';
import type { OwnRecord } from '../store/layout';
import type { World } from './context';
import { type Keyed, writeRecords } from './write-records';

/** Objects read at once. */
const PIECE = 500;

/** Single changes that lie at the place one by one before they are put together. */
const SCATTERED = 200;
/** A record with fewer changes than this is worth putting together with others. */
const SMALL = 20;

/** Own records that the place has lost are said again: what they said then, as it stands now. */
export async function sendAgain(world: World, id: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const gone = new Set(names);
  const lost = (await world.store.own(id)).filter(({ name }) => gone.has(name));
  if (lost.length > 0) await restate(world, id, lost, []);
}

/** Puts many small records together into few, and names them as needless: so a folder does not fill up with single changes. */
export async function putTogether(world: World, id: string): Promise<void> {
  const own = await world.store.own(id);
  const small = own.filter(({ keys }) => keys.length < SMALL);
  if (small.length <= SCATTERED) return;
  const unsent = await world.store.unsent(id);
  const there = small.filter(({ name }) => !unsent.has(name));
  await restate(
    world,
    id,
    there,
    there.map(({ name }) => name),
  );
}

/** Every object that `records` spoke of, with all its heads as their authors signed them, and all that is known of the members. */
async function restate(
  world: World,
  id: string,
  records: readonly OwnRecord[],
  replaced: readonly string[],
): Promise<void> {
  const space = await world.store.space(id);
  if (!space) return;
  const changes = await headsOf(world, id, new Set(records.flatMap(({ keys }) => keys)));
  const covers: Clock = {};
  for (const { stretch, seq } of records) covers[stretch] = Math.max(covers[stretch] ?? 0, seq);
  const written = await writeRecords(world, space, { changes, members: space.events, covers, replaced, whole: true });
  // The old ones are forgotten once the new ones have arrived; lost ones at once.
  const disowned = replaced.length > 0 ? [] : records.map(({ name }) => name);
  await world.store.write(id, { ...written, disowned });
}

/** Everything known of a space, for a place that has nothing of it yet. */
export async function restateAll(world: World, id: string): Promise<void> {
  const space = await world.store.space(id);
  if (!space) return;
  const changes: Keyed[] = [];
  let after: string | undefined;
  for (;;) {
    const piece = await world.store.allObjects(id, { after, limit: PIECE });
    for (const { key, heads } of piece) changes.push(...heads.changes.map((change) => ({ key, change })));
    after = piece.at(-1)?.key;
    if (piece.length < PIECE) break;
  }
  const own = await world.store.own(id);
  const written = await writeRecords(world, space, { changes, members: space.events, whole: true, withKeys: true });
  await world.store.write(id, { ...written, disowned: own.map(({ name }) => name) });
}

/** The heads of objects, or of all where no keys are named, that `wanted` lets through. */
export async function headsOf(
  world: World,
  id: string,
  keys: ReadonlySet<string>,
  wanted: (change: Keyed['change']) => boolean = () => true,
): Promise<Keyed[]> {
  const found = await world.store.objects(id, [...keys]);
  return found.flatMap((it) =>
    it ? it.heads.changes.filter(wanted).map((change) => ({ key: keyText(it.object), change })) : [],
  );
}
