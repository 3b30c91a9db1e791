import { SyncFailure } from '../sync-failure';
import { isPrivateHost } from './private-host';

/**
 * The address of a folder or database, ending in "/", without what follows "?" or "#". Throws `SyncFailure`: `not_found` where the text
 * is no such address; `certificate` where it is plain http to a host that is neither this machine nor one of its own network.
 */
export function readAddress(text: string): URL {
  const url = URL.parse(text);
  if (!url) throw new SyncFailure('not_found', 'no address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new SyncFailure('not_found', 'no web address');
  // A password inside the address would be shown and logged wherever the address is.
  if (url.username !== '' || url.password !== '') throw new SyncFailure('not_found', 'password in the address');
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) throw new SyncFailure('certificate', 'plain http');
  const whole = new URL(`${url.origin}${url.pathname}`);
  if (!whole.pathname.endsWith('/')) whole.pathname += '/';
  return whole;
}
