import { couchdb } from './couchdb/couchdb';
import type { Net } from './http/net';
import type { Place } from './space';
import type { Transport } from './transport';
import { webdav } from './webdav/webdav';

/** The transport for a place. `deviceFolder` (`newName`) is this device's own for as long as it syncs there; a database needs none. */
export function openTransport(place: Place, deviceFolder: string, net: Net): Transport {
  return place.type === 'webdav' ? webdav(place, deviceFolder, net) : couchdb(place, net);
}
