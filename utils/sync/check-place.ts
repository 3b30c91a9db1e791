import { checkCouchdb } from './couchdb/check-couchdb';
import type { Net } from './http/net';
import type { Place } from './space';
import { checkWebdav } from './webdav/check-webdav';

/**
 * Tries whether a place can be used, and tells whether records of a space lie there. In this order, and the first that fails is the
 * reason of the `SyncFailure`: the address can be reached, its certificate holds, the password is right, it is of its kind at all; then
 * with a trial of its own: a new record may be written, writing it again harms nothing, it reads back byte for byte, and may be deleted.
 * Leaves nothing behind. Only https is spoken, but to this machine and its own network, where plain http is, if the citizen types it.
 */
export function checkPlace(place: Place, net: Net): Promise<'nothing' | 'space'> {
  return place.type === 'webdav' ? checkWebdav(place, net) : checkCouchdb(place, net);
}
