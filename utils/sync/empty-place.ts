import { emptyDatabase } from './couchdb/empty-database';
import type { Net } from './http/net';
import type { Place } from './space';
import { davFolder } from './webdav/dav-folder';
import { folderPath, ROOT } from './webdav/layout';

/** Whose records are deleted: everybody's, or those of one device, which are known by its folder (WebDAV) or by their names (CouchDB). */
export type Emptied = 'all' | { folder: string; names: readonly string[] };

/** Deletes records for good, as far as a place lets one. Rejects with `SyncFailure`; may be repeated. */
export async function emptyPlace(place: Place, what: Emptied, net: Net): Promise<void> {
  if (place.type === 'couchdb') return emptyDatabase(place, what === 'all' ? 'all' : what.names, net);
  return davFolder(place, net).remove(what === 'all' ? ROOT : folderPath(what.folder));
}
