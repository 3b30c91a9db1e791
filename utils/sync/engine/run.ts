import { collect } from './collect';
import type { World } from './context';
import { pull } from './pull';
import { push } from './push';
import { putHere } from './put-here';
import { putTogether } from './send-again';

/** Rounds in one run: what she changes while it runs is taken up in the next. */
const ROUNDS = 3;

/**
 * Brings a space up to date, both ways. May be ended anywhere, by an error or with the background: the next run goes on from what is
 * written down. A device that has just come in hears everything before it says anything.
 */
export async function run(
  world: World,
  id: string,
  options: { signal?: AbortSignal; wait?: boolean } = {},
): Promise<void> {
  const joined = (await world.store.space(id))?.joined ?? false;
  if (joined) {
    await collect(world, id);
    // Waiting for news, with something to say, would keep it back.
    if (options.wait) await push(world, id, options);
  }
  await pull(world, id, options);
  for (let round = 0; round < ROUNDS; round += 1) {
    await collect(world, id);
    if ((await putHere(world, id)) === 0) break;
  }
  await putTogether(world, id);
  await push(world, id, options);
  await markDone(world, id);
}

/** Told to the minute: a device that looks every few seconds need not write each time. */
const MINUTE = 60_000;

async function markDone({ store, now, onChange }: World, id: string): Promise<void> {
  const space = await store.space(id);
  if (!space || Math.abs(now().getTime() - Date.parse(space.lastSync ?? '')) < MINUTE) return;
  await store.write(id, { space: { ...space, lastSync: now().toISOString() } });
  onChange?.(id);
}
