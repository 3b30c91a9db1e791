import type { Pulled } from '../transport';
import type { World } from './context';
import { countMissing } from './seen';
import { sendAgain } from './send-again';
import { settleMembers } from './settle-members';
import { createTaker, type Taker } from './take-in';

/** How long the place is taken at its word before everything is pulled anew, to see that nothing is gone. */
const AUDIT_MS = 7 * 86_400_000;

/**
 * Bytes of records that are judged together: a whole pull mostly, so that nobody who was removed gets something in because a place showed
 * it before the removal.
 */
const AT_ONCE = 32_000_000;

/** Pulls all there is. Each piece is judged, and written down together with where to go on. With `wait`, waits once for news. */
export async function pull(
  world: World,
  id: string,
  options: { signal?: AbortSignal; wait?: boolean } = {},
): Promise<number> {
  const before = await world.store.space(id);
  if (!before) return 0;
  const transport = world.places.transport(before.place, before.deviceFolder);
  const isAudit = before.cursor === null;
  const taker = createTaker(world);
  const found = new Set<string>();
  let { cursor } = before;
  let [count, wait, bytes] = [0, options.wait ?? false, 0];
  let piece: Pulled = { records: [], tooLarge: [], gone: [], cursor: '', more: false };
  for (;;) {
    const pulled = await transport.pull(cursor, { ...options, wait });
    wait = false;
    for (const { name } of pulled.records) found.add(name);
    piece = together(piece, pulled);
    cursor = pulled.cursor;
    count += pulled.records.length;
    bytes += pulled.records.reduce((sum, record) => sum + record.bytes.length, 0);
    if (!pulled.more || bytes > AT_ONCE) {
      await take(world, taker, id, piece);
      await sendAgain(world, id, piece.gone ?? []);
      piece = together(piece, { records: [], cursor, more: false }, true);
      bytes = 0;
    }
    if (!pulled.more) break;
    world.onChange?.(id, { done: count, total: 0 });
  }
  await takeAside(world, taker, id);
  await settleMembers(world, id);
  if (isAudit) await audit(world, id, found);
  await finish(world, id);
  return count;
}

/** As one piece; `anew`: what was before is written down already. */
function together(before: Pulled, pulled: Pulled, anew = false): Pulled {
  if (anew) return pulled;
  return {
    ...pulled,
    records: [...before.records, ...pulled.records],
    tooLarge: [...(before.tooLarge ?? []), ...(pulled.tooLarge ?? [])],
    gone: [...(before.gone ?? []), ...(pulled.gone ?? [])],
  };
}

async function take(world: World, taker: Taker, id: string, { records, cursor, tooLarge = [] }: Pulled): Promise<void> {
  const space = await world.store.space(id);
  if (!space) return;
  const at = world.now().toISOString();
  const taken = await taker.takeIn(space, records);
  const large = tooLarge.map((name) => ({ space: id, name, reason: 'too_large' as const, at }));
  await world.store.write(id, {
    ...taken,
    space: { ...taken.space, cursor },
    refused: [...taken.refused, ...large],
  });
  if (records.length > 0) world.onChange?.(id);
}

/** What could not be judged is tried again for as long as that brings anything to light: a key, or who somebody is. */
async function takeAside(world: World, taker: Taker, id: string): Promise<void> {
  for (;;) {
    const space = await world.store.space(id);
    const waiting = await world.store.aside(id);
    if (!space || waiting.length === 0) return;
    const taken = await taker.takeIn(space, waiting);
    const still = new Set(taken.aside.map(({ name }) => name));
    const judged = waiting.flatMap(({ name }) => (still.has(name) ? [] : [name]));
    if (judged.length === 0) return;
    await world.store.write(id, { ...taken, aside: [], judged });
  }
}

/** After everything was pulled from the beginning: own records that the place does not have are sent again. */
async function audit(world: World, id: string, found: ReadonlySet<string>): Promise<void> {
  const own = await world.store.own(id);
  const unsent = await world.store.unsent(id);
  const lost = own.flatMap(({ name }) => (found.has(name) || unsent.has(name) ? [] : [name]));
  await sendAgain(world, id, lost);
}

async function finish(world: World, id: string): Promise<void> {
  const space = await world.store.space(id);
  if (!space) return;
  const now = world.now();
  const [, last] = space.missing;
  const missing: [number, number] = [last, countMissing(space)];
  const audited = space.joined && space.audited ? space.audited : now.toISOString();
  const isDue = Math.abs(now.getTime() - Date.parse(audited)) > AUDIT_MS;
  const isNew = !space.joined || audited !== space.audited || isDue;
  if (!isNew && missing.every((count, at) => count === space.missing[at])) return;
  await world.store.write(id, {
    space: {
      ...space,
      missing,
      joined: true,
      audited: isDue ? now.toISOString() : audited,
      // The next pull begins at the beginning.
      ...(isDue && { cursor: null }),
    },
  });
}
