import type { StoredRecord } from './stored-note';

/** Where a note, or a mark, stands in one space, written beside it in the transaction in which it was put there. */
export interface SharedBeside {
  /** Which state of the space it was put as; opaque. */
  heads: string;
  /** Whose it is, where it is another member's; opaque. */
  by?: string;
}

/** What stands beside a record of one space. */
export function besideOf(record: StoredRecord | undefined, space: string): { beside?: SharedBeside } {
  const beside = new Map(Object.entries(sharedIn(record))).get(space);
  return beside ? { beside } : {};
}

/** What stands beside a record, by space. */
export function sharedIn(record: StoredRecord | undefined): Record<string, SharedBeside> {
  const shared = record?.shared;
  if (typeof shared !== 'object' || shared === null) return {};
  return Object.fromEntries(Object.entries(shared).flatMap(([space, beside]) => asBeside(space, beside)));
}

function asBeside(space: string, beside: unknown): [string, SharedBeside][] {
  if (typeof beside !== 'object' || beside === null || !('heads' in beside)) return [];
  const by = 'by' in beside && typeof beside.by === 'string' ? { by: beside.by } : {};
  return typeof beside.heads === 'string' ? [[space, { heads: beside.heads, ...by }]] : [];
}
