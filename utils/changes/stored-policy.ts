import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { KeptPolicy, KeptText } from './kept-policy';

/** A record as it lies in a store: what we wrote, the same with fields of a later version, or something broken. */
export type StoredRecord = { id: string; [field: string]: unknown };

/** The newest version's layout, as the last of `steps` leaves it. */
export interface PoliciesLayout extends DBSchema {
  policies: { key: string; value: StoredRecord; indexes: { url: string } };
  texts: { key: string; value: StoredRecord };
}

/** The version in a record, or nothing where it cannot be read. */
export function readPolicyRecord(record: unknown): KeptPolicy | undefined {
  return z.safeParse(KeptPolicy, record).data;
}

/** The text in a record, or nothing where it cannot be read. */
export function readTextRecord(record: unknown): KeptText | undefined {
  return z.safeParse(KeptText, record).data;
}

/** The versions among records, oldest first; what cannot be read is skipped. */
export function readPolicyRecords(records: unknown[]): KeptPolicy[] {
  return records
    .flatMap((record) => readPolicyRecord(record) ?? [])
    .sort((a, b) => Date.parse(a.keptAt) - Date.parse(b.keptAt) || (a.id < b.id ? -1 : 1));
}
