import type { ReadStores, WriteStores } from './connection';
import { keepGone } from './gone';
import { asNumber } from './writing';

/** The number of one more change of the directory. Notes are counted apart: what counts them must not grow with marks. */
export async function countMark({ meta }: WriteStores): Promise<number> {
  const seq = (await markSeq({ meta })) + 1;
  await meta.put({ id: 'marks', seq });
  return seq;
}

/** The number of the directory's last change. */
export async function markSeq({ meta }: Pick<ReadStores | WriteStores, 'meta'>): Promise<number> {
  return asNumber((await meta.get('marks'))?.seq) ?? 0;
}

/** Deletes a mark for good, as one more change. */
export async function removeMark(stores: WriteStores, id: string): Promise<void> {
  await stores.marks.delete(id);
  await keepGone(stores, 'mark', id, await countMark(stores));
}
