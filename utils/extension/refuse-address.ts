import type { UnreadableReason } from './fetch-page';
import { isPrivateHost } from './is-private-host';

/**
 * Whether nobody but a page of the same origin may lead to an address: one in a private network or on this machine, or one with a port of its
 * own, behind which anything but a public web page may listen.
 */
export const isOutOfTheWay = (url: URL): boolean => isPrivateHost(url) || url.port !== '';

/** Why an address is never asked for on behalf of a page, or undefined. */
export function refuseAddress(address: string, onBehalfOf: string): UnreadableReason | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return 'bad_address';
  if (!isOutOfTheWay(url) || URL.parse(onBehalfOf)?.origin === url.origin) return undefined;
  return isPrivateHost(url) ? 'private_address' : 'odd_port';
}
