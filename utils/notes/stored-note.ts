import { Note } from './note';

/** A record as it lies in a store: what we wrote, the same with fields of a later version, or something broken. */
export type StoredRecord = { id: string; [field: string]: unknown };

/**
 * Fields that stand beside the note in its record. `seq`: its last change, in the count of all changes; `trashDay`: the credited day on
 * which it was last changed in the trash; `versionAt`: when a version of it was last kept; `shared`: where it stands in each space.
 */
const BESIDE = ['seq', 'trashDay', 'versionAt', 'shared'] as const;

/** A record without what stands beside the note. */
export function withoutBeside(record: StoredRecord): StoredRecord {
  const beside: readonly string[] = BESIDE;
  return { ...Object.fromEntries(Object.entries(record).filter(([field]) => !beside.includes(field))), id: record.id };
}

/** Our keys are strings; what else lies there is told apart as far as it can be written down. */
export type PlainKey = string | number;

export const plainKey = (key: unknown): PlainKey => (typeof key === 'number' ? key : String(key));

export const keyOf = (record: unknown): PlainKey =>
  plainKey(typeof record === 'object' && record !== null && 'id' in record ? record.id : '');

/** The note in a record, or nothing where it cannot be read. */
export function readStored(record: unknown): Note | undefined {
  const read = Note.safeParse(record);
  return read.success ? read.data : undefined;
}

/** The notes among records; what cannot be read is skipped. */
export function readAllStored(records: unknown[]): Note[] {
  return records.flatMap((record) => readStored(record) ?? []);
}

/**
 * The record with what we know of it changed from `before` to `after`. What a later version wrote beside it stays, at every
 * depth: an older version that edits a note must not strip it.
 */
export function rewriteStored(record: StoredRecord, before: object, after: object): StoredRecord {
  return { ...merge(record, before, after), id: record.id };
}

function merge(record: object, before: object, after: object): Record<string, unknown> {
  const known = new Set(Object.keys(before));
  const kept = Object.entries(record).filter(([field]) => !known.has(field));
  const old = new Map<string, unknown>(Object.entries(before));
  const raw = new Map<string, unknown>(Object.entries(record));
  const changed = Object.entries(after).map(([field, value]) => {
    const [from, in_] = [old.get(field), raw.get(field)];
    return [field, isRecord(value) && isRecord(from) && isRecord(in_) ? merge(in_, from, value) : value];
  });
  return Object.fromEntries([...kept, ...changed]);
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
