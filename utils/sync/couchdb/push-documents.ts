import type { Push, SealedRecord } from '../transport';
import type { CouchDatabase } from './couch-database';
import { documentOf, idOf, isLong } from './documents';

const MOST_RECORDS = 500;
const MOST_BYTES = 3_000_000;

/** Writes records in the order given, and then deletes those they replace. What is there already stays as it is. */
export async function pushDocuments(
  database: CouchDatabase,
  { records, replaced = [] }: Push,
  signal?: AbortSignal,
): Promise<void> {
  for (const batch of inBatches(records)) await database.write(batch.map(documentOf), signal);
  await deleteDocuments(database, replaced.map(idOf), signal);
}

/** Deletes documents by id, those that are there. A database keeps the id of what was deleted, and nothing of its content once compacted. */
export async function deleteDocuments(
  database: CouchDatabase,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  for (let at = 0; at < ids.length; at += MOST_RECORDS) {
    const revisions = await database.revisions(ids.slice(at, at + MOST_RECORDS), signal);
    await database.write(
      [...revisions].map(([_id, _rev]) => ({ _id, _rev, _deleted: true })),
      signal,
    );
  }
}

/** Long records go alone. */
function inBatches(records: readonly SealedRecord[]): SealedRecord[][] {
  const batches: SealedRecord[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const record of records) {
    const last = batches.at(-1);
    bytes += record.bytes.length;
    if (last && bytes <= MOST_BYTES && last.length < MOST_RECORDS && !isLong(record)) {
      last.push(record);
    } else {
      batches.push([record]);
      bytes = isLong(record) ? Number.POSITIVE_INFINITY : record.bytes.length;
    }
  }
  return batches;
}
