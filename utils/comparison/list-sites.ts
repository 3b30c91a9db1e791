import { unwrap } from 'idb';
import { readPiece, readPieces } from '../database';
import { compareSite } from './compare-site';
import type { ComparedQuestion, ComparedSite } from './compared-site';
import type { SitesConnection, Stores } from './connection';
import type { KeptSite } from './kept-site';
import { questionsOf } from './questions-of';
import { questionRecords, readQuestionRecords, readRowRecord, readSiteRecord, rowRecord } from './stored-site';

/** Rows read at once, and reports from which rows are made anew at once. */
const PIECE = 500;
const REPORTS = 20;

export interface SiteList {
  /** Newest kept first. */
  sites: ComparedSite[];
  questions: ComparedQuestion[];
  unreadable: number;
}

/** Every kept site as a row, without its report; rows that are not there, or were made by older rules, are made anew from reports. */
export async function listSites(connection: SitesConnection): Promise<SiteList> {
  const { rows, without, records } = await connection.read(readRows);
  let made = 0;
  for (let from = 0; from < without.length; from += REPORTS) {
    const fresh = await makeRows(connection, without.slice(from, from + REPORTS));
    made += fresh.length;
    rows.push(...fresh);
  }
  const stored = made > 0 ? await connection.read(({ questions }) => questions.getAll()) : records;
  const asked = new Set(rows.flatMap(({ answers }) => answers.map(({ clause }) => clause)));
  return {
    sites: rows.sort((a, b) => Date.parse(b.keptAt) - Date.parse(a.keptAt) || (a.site < b.site ? -1 : 1)),
    questions: readQuestionRecords(stored).filter(({ clause }) => asked.has(clause)),
    unreadable: without.length - made,
  };
}

/** Writes down, beside reports, what a list needs of them. */
export async function putRows({ rows, questions }: Stores<'readwrite'>, kept: readonly KeptSite[]) {
  const made = kept.map(compareSite);
  await Promise.all([
    ...made.map((row) => rows.put(rowRecord(row))),
    ...questionRecords(questionsOf(kept)).map((question) => questions.put(question)),
  ]);
  return made;
}

async function readRows({ sites, rows: stored, questions }: Stores<'readonly'>) {
  const keys = await sites.getAllKeys();
  const rows = new Map<string, ComparedSite>();
  for await (const { values } of readPieces(stored, { size: PIECE })) {
    for (const value of values) {
      const row = readRowRecord(value);
      if (row) rows.set(row.site, row);
    }
  }
  return {
    rows: keys.flatMap((key) => rows.get(key) ?? []),
    without: keys.filter((key) => !rows.has(key)),
    records: await questions.getAll(),
  };
}

/** A full disk keeps nobody from reading: what was made can be written down another time. */
async function makeRows(connection: SitesConnection, keys: string[]): Promise<ComparedSite[]> {
  try {
    return await connection.write(async (stores) => putRows(stores, await readReports(stores, keys)));
  } catch {
    return (await connection.read((stores) => readReports(stores, keys))).map(compareSite);
  }
}

async function readReports({ sites }: Pick<Stores<'readonly' | 'readwrite'>, 'sites'>, keys: string[]) {
  const store = unwrap(sites);
  const pieces = await Promise.all(keys.map((key) => readPiece(store, IDBKeyRange.only(key), 1)));
  return pieces.flatMap(({ values }) => values.flatMap((value) => readSiteRecord(value) ?? []));
}
