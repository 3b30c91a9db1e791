import { withoutWww } from './page-view';
import type { PlatformFinding } from './platform-finding';

/**
 * Whether a document at `url` stands on one of the platform's own hosts. A customer's subdomain is not one: x.ning.com is not
 * ning.com.
 */
export function isPlatformsOwn({ hosts }: Pick<PlatformFinding, 'hosts'>, url: string): boolean {
  const { hostname } = URL.parse(url) ?? {};
  if (hostname === undefined) return false;
  const host = withoutWww(hostname);
  return hosts.some((own) => withoutWww(own) === host);
}
