import { toBase64 } from '../base64';
import type { Net } from '../http/net';
import { newName } from '../keys/random';
import type { Place } from '../space';
import { SyncFailure } from '../sync-failure';
import { type CouchDatabase, couchDatabase } from './couch-database';
import { bytesIn, nameOf } from './documents';
import { deleteDocuments } from './push-documents';

/** Records of ours are looked for among so many documents. */
const LOOKED_AT = 100;
/** Others may write while this looks on. */
const MOST_BYTES = 40_000_000;

/** Checks a CouchDB database as `checkPlace` says. */
export async function checkCouchdb(place: Place, net: Net): Promise<'nothing' | 'space'> {
  const database = couchDatabase(place, net);
  await database.meet();
  const holds = (await database.ids(LOOKED_AT, 'r')).some((id) => nameOf(id) !== null) ? 'space' : 'nothing';
  // "trial-" is no record's prefix: other devices pass it by.
  const id = `trial-${newName(net.random)}`;
  try {
    await tryOut(database, id, net);
  } catch (error) {
    await deleteDocuments(database, [id]).catch(() => {});
    throw error;
  }
  await deleteDocuments(database, [id]);
  return holds;
}

/** Writes, writes otherwise under the same name, reads back. */
async function tryOut(database: CouchDatabase, id: string, { random }: Net): Promise<void> {
  const written = toBase64(random(1_024));
  const { last_seq: since } = await database.changes({ since: 'now', limit: 1, whole: false, max: MOST_BYTES });
  await database.write([{ _id: id, b: written }]);
  const refused = await database.write([{ _id: id, b: toBase64(random(1_024)) }]);
  if (refused.length !== 1) throw new SyncFailure('not_couchdb', 'a document was written over');
  const { results } = await database.changes({ since, limit: LOOKED_AT, whole: true, max: MOST_BYTES });
  const back = bytesIn(results.find((change) => change.id === id)?.doc);
  if (typeof back === 'string' || toBase64(back) !== written) throw new SyncFailure('garbled', 'read back otherwise');
}
