import { identify, isPlatformsOwn } from '../platforms';
import { silentPage } from './silent-page';

/** Longest host that is looked up: longer ones are no domain names (RFC 1035). */
const LONGEST = 253;

/**
 * Whose an address is, as far as the platform catalogue knows: a platform's own, a host that a platform gave to one customer
 * (`x.ning.com`), or neither.
 */
export function platformAddress(url: string): 'own' | 'customer' | null {
  const { origin, hostname = '' } = URL.parse(url) ?? {};
  if (origin === undefined || hostname.length > LONGEST) return null;
  // What stands before the path alone: `facebook.com/name` is an account too, but no host of its own.
  const found = identify(silentPage(`${origin}/`)).filter(({ role }) => role === 'host');
  if (found.some((platform) => isPlatformsOwn(platform, origin))) return 'own';
  return found.some(({ account }) => account !== undefined) ? 'customer' : null;
}
