import type { Outgoing } from '../store/layout';
import type { World } from './context';

/** What is sent at once. */
const BATCH = { records: 20, bytes: 4_000_000 } as const;

/** Sends what waits, oldest first. What arrived and could not be written down as arrived is sent again, and is the same. */
export async function push(world: World, id: string, { signal }: { signal?: AbortSignal } = {}): Promise<number> {
  const space = await world.store.space(id);
  if (!space) return 0;
  const transport = world.places.transport(space.place, space.deviceFolder);
  const total = await world.store.pending(id);
  let sent = 0;
  for (;;) {
    const batch = fill(await world.store.outbox(id, BATCH.records));
    if (batch.length === 0) return sent;
    const replaced = batch.flatMap((it) => it.replaced ?? []);
    const records = batch.map(({ name, bytes }) => ({ name, bytes }));
    await transport.push({ records, ...(replaced.length > 0 && { replaced }) }, signal ? { signal } : {});
    await world.store.write(id, { sent: batch.map(({ order }) => order), disowned: replaced });
    sent += batch.reduce((sum, { changes }) => sum + changes, 0);
    world.onChange?.(id, { done: Math.min(sent, total), total });
  }
}

function fill(waiting: readonly Outgoing[]): Outgoing[] {
  const batch: Outgoing[] = [];
  let bytes = 0;
  for (const one of waiting) {
    bytes += one.bytes.length;
    if (batch.length > 0 && bytes > BATCH.bytes) break;
    batch.push(one);
    // What replaces others goes last of its batch: those before it have arrived by then.
    if (one.replaced) break;
  }
  return batch;
}
