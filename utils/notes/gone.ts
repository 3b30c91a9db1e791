import type { AnyStores, WriteStores } from './connection';
import { asNumber } from './writing';

/** What is deleted for good leaves its id behind, so that other devices can be told; nothing else of it. */
export type GoneKind = 'note' | 'mark';

const prefixOf = (kind: GoneKind) => `gone:${kind}:`;
const rangeOf = (kind: GoneKind) => IDBKeyRange.bound(prefixOf(kind), `${prefixOf(kind)}\uffff`);

/** `seq`: of the deletion among the changes of its kind. */
export async function keepGone({ meta }: WriteStores, kind: GoneKind, id: string, seq: number): Promise<void> {
  await meta.put({ id: `${prefixOf(kind)}${id}`, seq });
}

/** Ids deleted after a change, as far as they are still known and nothing came back under them. */
export async function readGone(stores: AnyStores, kind: GoneKind, seq: number): Promise<string[]> {
  const records = await stores.meta.getAll(rangeOf(kind));
  const ids = records.flatMap(({ id, seq: at }) =>
    (asNumber(at) ?? 0) > seq ? [id.slice(prefixOf(kind).length)] : [],
  );
  const store = kind === 'note' ? stores.notes : stores.marks;
  const keys = await Promise.all(ids.map(async (id) => store.getKey(id)));
  return ids.filter((_, at) => keys[at] === undefined);
}

/** Forgets ids deleted up to a change: everybody who is to hear of them has. */
export async function forgetGone({ meta }: WriteStores, kind: GoneKind, upTo: number): Promise<void> {
  for (const { id, seq } of await meta.getAll(rangeOf(kind))) {
    if ((asNumber(seq) ?? 0) <= upTo) await meta.delete(id);
  }
}
