import type { Net } from '../http/net';
import type { Place } from '../space';
import type { Transport } from '../transport';
import { couchDatabase } from './couch-database';
import { MOST_CHANGES, type PageSize, pullChanges } from './pull-changes';
import { pushDocuments } from './push-documents';

/**
 * A database on a CouchDB server, one for each space. Records are documents that nobody changes: one that is there already is left alone,
 * so there is nothing to be in conflict, whichever server of a cluster took it in. Waiting for news is one request that the server holds.
 */
export function couchdb(place: Place, net: Net): Transport {
  const database = couchDatabase(place, net);
  const page: PageSize = { now: MOST_CHANGES };
  return {
    pull: (cursor, { signal, wait = false } = {}) => pullChanges(database, cursor, page, wait, signal),
    push: (push, { signal } = {}) => pushDocuments(database, push, signal),
  };
}
