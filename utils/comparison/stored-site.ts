import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { ROW_RULES } from './compare-site';
import { ComparedQuestion, ComparedSite } from './compared-site';
import { KeptSite } from './kept-site';

/** A record as it lies in a store: what we wrote, the same with fields of a later version, or something broken. */
export type StoredSite = { site: string; [field: string]: unknown };
export type StoredQuestion = { clause: string; [field: string]: unknown };

/** The newest version's layout, as the last of `steps` leaves it. `group` stands beside a kept site in its record: whatever is one site. */
export interface SitesLayout extends DBSchema {
  sites: { key: string; value: StoredSite; indexes: { group: string } };
  rows: { key: string; value: StoredSite };
  questions: { key: string; value: StoredQuestion };
}

/** A row, and the rules it was made by. */
const StoredRow = z.object({ site: z.string(), rules: z.literal(ROW_RULES), row: ComparedSite });

/** A question with its place among those of the report it was taken from. */
const StoredPlace = z.extend(ComparedQuestion, { place: z.number() });

/** The kept site in a record, or nothing where it cannot be read. */
export function readSiteRecord(record: unknown): KeptSite | undefined {
  return z.safeParse(KeptSite, record).data;
}

/** The row in a record, or nothing where it cannot be read or was made by other rules. */
export function readRowRecord(record: unknown): ComparedSite | undefined {
  return z.safeParse(StoredRow, record).data?.row;
}

export function rowRecord(row: ComparedSite): StoredSite {
  return { site: row.site, rules: ROW_RULES, row };
}

/** The questions among records, in their order; what cannot be read is skipped. */
export function readQuestionRecords(records: unknown[]): ComparedQuestion[] {
  return records
    .flatMap((record) => z.safeParse(StoredPlace, record).data ?? [])
    .sort((a, b) => a.place - b.place || (a.clause < b.clause ? -1 : 1))
    .map(({ place: _, ...question }) => question);
}

export function questionRecords(questions: readonly ComparedQuestion[]): StoredQuestion[] {
  return questions.map((question, place) => ({ ...question, place }));
}
