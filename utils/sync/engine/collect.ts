import { keyText } from '../merge/tidy-object';
import type { RefusedRecord } from '../store/layout';
import { SyncFailure } from '../sync-failure';
import type { World } from './context';
import { said } from './said';
import { change, type Made, take } from './take-up';
import { writeRecords } from './write-records';

/**
 * Takes up what was changed here since the last time: each change and the record that carries it are written down together, so that
 * wherever the background ends, it is either told or asked for again.
 */
export async function collect(world: World, id: string): Promise<void> {
  for (;;) {
    const space = await world.store.space(id);
    if (!space) return;
    const local = world.local(space);
    const { objects, gone, cursor, more } = await local.changed(space.local);
    const told = await world.store.gone(id);
    const keys = [
      ...new Set([...objects.map((it) => keyText(it.object)), ...gone.map(keyText), ...told.map((it) => it.key)]),
    ];
    const stored = new Map((await world.store.objects(id, keys)).flatMap((it) => (it ? [[it.key, it] as const] : [])));
    const made: Made[] = [];
    const tooLarge: RefusedRecord[] = [];
    for (const one of objects) {
      const key = keyText(one.object);
      const found = await take(world, space, local, one, stored.get(key)).catch((error: unknown) => {
        if (!isTooLarge(error)) throw error;
        tooLarge.push({
          space: id,
          name: key,
          reason: 'too_large',
          from: space.keys.id,
          at: world.now().toISOString(),
        });
      });
      if (!found) continue;
      made.push(found);
      stored.set(key, found.stored);
    }
    const here = new Set(objects.map((it) => keyText(it.object)));
    for (const object of [...gone, ...told.map((it) => it.object)]) {
      const before = stored.get(keyText(object));
      const known = before?.applied ? said(before.applied) : null;
      if (!before?.applied || !known || here.has(keyText(object)) || !local.isShared(known, known)) continue;
      const found = await change(world, space, before, before.applied, object, null);
      made.push(found);
      stored.set(keyText(object), found.stored);
    }
    if (made.length === 0 && told.length === 0 && cursor === space.local && !more) return;
    const changes = made.flatMap(({ keyed }) => keyed ?? []);
    const written = await writeRecords(world, { ...space, local: cursor }, { changes });
    // A later one of the same object holds all that an earlier one did.
    const last = [...new Map(made.map((it) => [it.stored.key, it.stored])).values()];
    await world.store.write(id, {
      ...written,
      objects: last,
      toldGone: told.map((it) => it.key),
      refused: tooLarge,
      accepted: last.map((it) => it.key),
    });
    if (changes.length > 0) world.onChange?.(id);
    if (!more) return;
  }
}

/** One object beyond all measure is told, and keeps no other from being shared. */
const isTooLarge = (error: unknown) => error instanceof SyncFailure && error.reason === 'too_large';
