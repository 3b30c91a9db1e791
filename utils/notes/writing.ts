import type { AnyStores, NotesConnection, WriteStores } from './connection';
import type { Note } from './note';
import { readStored, rewriteStored, type StoredRecord } from './stored-note';

/** One transaction that changes notes. */
export interface Writing extends WriteStores {
  /** Today, in credited days (`tidyTrash`). */
  day: number;
  /** The number of one more change. */
  count(): number;
}

/** A note with the record it lies in. */
export interface Standing {
  record: StoredRecord;
  note: Note;
}

/** Runs `work` in one transaction, in which the count of changes grows with what it does. */
export function change<T>(connection: NotesConnection, work: (writing: Writing) => Promise<T>): Promise<T> {
  return connection.write(async (stores) => {
    const counted = await readSeq(stores);
    const clock = await stores.meta.get('clock');
    let seq = counted;
    const result = await work({
      ...stores,
      day: asNumber(clock?.day) ?? 0,
      count: () => {
        seq += 1;
        return seq;
      },
    });
    if (seq !== counted) await stores.meta.put({ id: 'seq', seq });
    return result;
  });
}

/** The number of the last change. A number once given out is not given again, though the record of it were damaged. */
export async function readSeq({ meta, notes }: AnyStores): Promise<number> {
  const counter = await meta.get('seq');
  const last = await notes.index('seq').openKeyCursor(null, 'prev');
  return Math.max(asNumber(counter?.seq) ?? 0, asNumber(last?.key) ?? 0);
}

/** The note under an id; `unreadable` where a record lies there that cannot be read. */
export async function readStanding({ notes }: AnyStores, id: string): Promise<Standing | 'unreadable' | undefined> {
  const record = await notes.get(id);
  if (!record) return undefined;
  const note = readStored(record);
  return note ? { record, note } : 'unreadable';
}

/** Writes a note, new or in place of what stood, as the next change. `versionAt` where a version was kept just now; `also` stands beside it. */
export async function putNote(
  { notes, count, day }: Writing,
  note: Note,
  before?: Standing,
  versionAt?: string,
  also: { shared?: object } = {},
): Promise<number> {
  const seq = count();
  const { trashDay: _, ...record } = before ? rewriteStored(before.record, before.note, note) : { ...note };
  const beside = { ...(versionAt && { versionAt }), ...(note.deleted && { trashDay: day }), seq };
  const whole = { ...record, id: note.id, ...beside, ...also };
  await (before ? notes.put(whole) : notes.add(whole));
  return seq;
}

export const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
