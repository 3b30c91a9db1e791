import { inParallel } from '../http/in-parallel';
import { SyncFailure } from '../sync-failure';
import { MAX_RECORD_BYTES, type Pulled, type SealedRecord } from '../transport';
import type { Changes } from './couch-answers';
import type { AskedChanges, CouchDatabase } from './couch-database';
import { readSince, writeSince } from './couchdb-cursor';
import { ATTACHMENT, bytesIn, idOf, nameOf } from './documents';

/** How many changes are asked for at once: fewer once an answer was too long. */
export interface PageSize {
  now: number;
}

export const MOST_CHANGES = 500;
const MOST_BYTES = 12_000_000;
const WAIT_MS = 25_000;
const AT_ONCE = 4;

/** Records since `cursor`, in the order in which the database took them in. */
export async function pullChanges(
  database: CouchDatabase,
  cursor: string | null,
  page: PageSize,
  wait: boolean,
  signal?: AbortSignal,
): Promise<Pulled> {
  const since = readSince(cursor);
  const asked = { since, max: MOST_BYTES, signal };
  const changes = await (wait ? waitForChanges(database, asked, page) : askInPages(database, asked, page));
  const pulled: Pulled = {
    records: [],
    tooLarge: [],
    gone: [],
    cursor: writeSince(changes.last_seq),
    more: changes.pending > 0,
  };
  const attached: string[] = [];
  for (const { id, deleted, doc } of changes.results) {
    const name = nameOf(id);
    if (name === null) continue;
    if (deleted) pulled.gone?.push(name);
    else if (changes.whole) sort(name, bytesIn(doc), pulled, attached);
    else pulled.tooLarge?.push(name);
  }
  pulled.records.push(...(await readAttachments(database, attached, pulled, signal)));
  return pulled;
}

function sort(name: string, bytes: ReturnType<typeof bytesIn>, pulled: Pulled, attached: string[]): void {
  if (bytes === 'too_large') pulled.tooLarge?.push(name);
  else if (bytes === 'attached') attached.push(name);
  else pulled.records.push({ name, bytes });
}

type Question = Omit<AskedChanges, 'whole' | 'limit'>;
type Answered = Changes & { pending: number; whole: boolean };

/** A server that holds the question longer than it was asked to, or a gateway before it, has no news; whether it lives is then asked. */
async function waitForChanges(database: CouchDatabase, asked: Question, page: PageSize): Promise<Answered> {
  try {
    return await askInPages(database, { ...asked, wait: WAIT_MS }, page);
  } catch (error) {
    if (!(error instanceof SyncFailure) || error.reason !== 'slow') throw error;
    return askInPages(database, asked, page);
  }
}

/**
 * Asks for fewer at once until the answer is not too long. One document alone that is too long is passed by: then its change comes
 * without it (`whole` false).
 */
async function askInPages(database: CouchDatabase, asked: Question, page: PageSize): Promise<Answered> {
  for (;;) {
    const limit = page.now;
    try {
      return answered(await database.changes({ ...asked, limit, whole: true }), limit, true);
    } catch (error) {
      if (!(error instanceof SyncFailure) || error.reason !== 'too_large') throw error;
      if (limit === 1) return answered(await database.changes({ ...asked, limit, whole: false }), limit, false);
      page.now = Math.ceil(limit / 5);
    }
  }
}

/** A server that does not say how many are left has some left if it gave as many as were asked for. */
function answered(changes: Changes, limit: number, whole: boolean): Answered {
  return { ...changes, pending: changes.pending ?? (changes.results.length >= limit ? 1 : 0), whole };
}

async function readAttachments(
  database: CouchDatabase,
  names: readonly string[],
  pulled: Pulled,
  signal?: AbortSignal,
): Promise<SealedRecord[]> {
  const read = await inParallel(names, AT_ONCE, async (name) => {
    try {
      const bytes = await database.attachment(idOf(name), ATTACHMENT, MAX_RECORD_BYTES, signal);
      // Deleted since: its deletion is among the next changes.
      return bytes === null ? [] : [{ name, bytes }];
    } catch (error) {
      if (!(error instanceof SyncFailure) || error.reason !== 'too_large') throw error;
      pulled.tooLarge?.push(name);
      return [];
    }
  });
  return read.flat();
}
