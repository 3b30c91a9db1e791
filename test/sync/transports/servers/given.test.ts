import { describe } from 'vitest';
import { checkPlace } from '../../../../utils/sync/check-place';
import { browserNet } from '../../../../utils/sync/http/net';
import type { Place } from '../../../../utils/sync/space';
import { transportContract } from '../contract';

/**
 * The same against any server somebody has: ISOLOIR_COUCHDB or ISOLOIR_WEBDAV is the address of an empty database or folder, with user
 * and password in it, as https://user:password@host/path/. What lies there is deleted in the end; where records lie, nothing is begun.
 */
const GIVEN: readonly (readonly [Place['type'], string | undefined])[] = [
  ['couchdb', process.env.ISOLOIR_COUCHDB],
  ['webdav', process.env.ISOLOIR_WEBDAV],
];

for (const [type, address] of GIVEN) {
  describe.runIf(address)('a server given by address', () => {
    transportContract(type, type, () => meet(type, address ?? ''));
  });
}

async function meet(type: Place['type'], given: string) {
  const url = new URL(given);
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  const address = `${url.origin}${url.pathname}`;
  const place: Place = { type, address, user: user ?? '', password: password ?? '' };
  if ((await checkPlace(place, browserNet())) === 'space')
    throw new Error(`records lie at ${address}: give an empty place`);
  return { address, place, stop: async () => {} };
}
