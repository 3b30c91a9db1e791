import type { ReadStores, WriteStores } from './connection';
import { countMark } from './count-marks';
import { newestFirst, nextInstant } from './instants';
import { MARK_LIMIT, Mark, type MarkDraft } from './mark';
import { NotesUnavailable } from './notes-unavailable';
import { isSame } from './same-note';
import { rewriteStored } from './stored-note';

const read = (record: unknown): Mark | undefined => Mark.safeParse(record).data;

/** Newest change first. */
export async function readMarks({ marks }: ReadStores): Promise<Mark[]> {
  return newestFirst((await marks.getAll()).flatMap((record) => read(record) ?? []));
}

/** Keeps a new mark, or a change of the citizen's own: what somebody else said stays as it was said. */
export async function saveMark(stores: WriteStores, { id, create, ...said }: MarkDraft, now: Date): Promise<Mark> {
  const { marks } = stores;
  const record = id === undefined ? undefined : await marks.get(id);
  if (id === undefined || (create && !record)) {
    if ((await marks.count()) >= MARK_LIMIT) throw new NotesUnavailable('marks_full');
    const instant = now.toISOString();
    const mark: Mark = { id: id ?? crypto.randomUUID(), ...said, created: instant, modified: instant };
    await marks.add({ ...mark });
    await countMark(stores);
    return mark;
  }
  if (!record) throw new NotesUnavailable('notes_not_found');
  const before = read(record);
  if (!before) throw new NotesUnavailable('notes_broken');
  if (before.by !== undefined) throw new NotesUnavailable('notes_not_found');
  const same = { ...before, ...said };
  if (isSame(same, before)) return before;
  const mark = { ...same, modified: nextInstant(now, before.modified) };
  await marks.put(rewriteStored(record, before, mark));
  await countMark(stores);
  return mark;
}

/** Adds marks of others as they are; ids already there are left as they are. */
export async function addMarks(stores: WriteStores, incoming: Mark[]): Promise<number> {
  const { marks } = stores;
  const there = new Set<string>(await marks.getAllKeys());
  const fresh = incoming.filter(({ id }) => !there.has(id) && there.add(id));
  if (there.size > MARK_LIMIT) throw new NotesUnavailable('marks_full');
  await Promise.all(fresh.map(async (mark) => marks.add({ ...mark })));
  if (fresh.length > 0) await countMark(stores);
  return fresh.length;
}
