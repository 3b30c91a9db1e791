import type { ReadStores, WriteStores } from './connection';
import { countMark, markSeq, removeMark } from './count-marks';
import { readGone } from './gone';
import { MARK_LIMIT, Mark } from './mark';
import { isSame } from './same-note';
import { besideOf, type SharedBeside, sharedIn } from './shared-beside';
import { rewriteStored } from './stored-note';

/** All marks, where any changed after `seq`, and the ids of those deleted since; else none. A number never given out begins anew. */
export async function readChangedMarks(
  stores: ReadStores,
  { space, seq }: { space: string; seq: number },
): Promise<{ marks: SharedMark[]; gone: string[]; seq: number }> {
  const now = await markSeq(stores);
  if (now === seq) return { marks: [], gone: [], seq };
  const records = await stores.marks.getAll();
  const marks = records.flatMap((record) => {
    const mark = Mark.safeParse(record).data;
    return mark ? [{ mark, ...besideOf(record, space) }] : [];
  });
  return { marks, gone: await readGone(stores, 'mark', seq > now ? 0 : seq), seq: now };
}

/** A mark with what stands beside it for sharing. */
export interface SharedMark {
  mark: Mark;
  beside?: SharedBeside;
}

/** A mark from elsewhere, to be put as it is; null: deleted. */
export interface MarkPut {
  id: string;
  mark: Mark | null;
  beside: SharedBeside;
  /** Whether what stands is still what this is to replace. */
  isExpected(standing: SharedMark | undefined): boolean;
}

/** Puts marks from elsewhere, each for itself. `full`: there are as many as can be kept. */
export async function putSharedMarks(
  stores: WriteStores,
  space: string,
  puts: readonly MarkPut[],
): Promise<('done' | 'changed' | 'unreadable' | 'full')[]> {
  const outcomes: ('done' | 'changed' | 'unreadable' | 'full')[] = [];
  for (const put of puts) outcomes.push(await putOne(stores, space, put));
  return outcomes;
}

async function putOne(stores: WriteStores, space: string, { id, mark, beside, isExpected }: MarkPut) {
  const record = await stores.marks.get(id);
  const before = record && Mark.safeParse(record).data;
  if (record && !before) return 'unreadable';
  if (!isExpected(before && { mark: before, ...besideOf(record, space) })) return 'changed';
  if (!mark) {
    if (record) await removeMark(stores, id);
    return 'done';
  }
  const shared = { shared: { ...sharedIn(record), [space]: beside } };
  if (record && before && isSame(before, mark)) {
    await stores.marks.put({ ...record, ...shared });
    return 'done';
  }
  if (!record && (await stores.marks.count()) >= MARK_LIMIT) return 'full';
  await countMark(stores);
  const written = record && before ? rewriteStored(record, before, mark) : { ...mark };
  await stores.marks.put({ ...written, ...shared });
  return 'done';
}
