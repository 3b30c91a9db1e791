import type { DBSchema } from 'idb';
import { Note } from './note';

/** A record as it lies in the store: a note, a note with fields of a later version, or something broken. */
export type StoredNote = { id: string; [field: string]: unknown };

/** The newest version's layout, as the last of `steps` leaves it. */
export interface NotesLayout extends DBSchema {
  notes: { key: string; value: StoredNote; indexes: { site: string; modified: string } };
}

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
export function rewriteStored(record: StoredNote, before: Note, after: Note): StoredNote {
  return { ...merge(record, before, after), id: record.id };
}

function merge(record: object, before: object, after: object): Record<string, unknown> {
  const known = new Set(Object.keys(before));
  const kept = Object.entries(record).filter(([field]) => !known.has(field));
  const old = new Map<string, unknown>(Object.entries(before));
  const raw = new Map<string, unknown>(Object.entries(record));
  const changed = Object.entries(after).map(([field, value]) => {
    const [from, in_] = [old.get(field), raw.get(field)];
    return [field, isObject(value) && isObject(from) && isObject(in_) ? merge(in_, from, value) : value];
  });
  return Object.fromEntries([...kept, ...changed]);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
