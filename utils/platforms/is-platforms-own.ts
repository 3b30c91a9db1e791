import { withoutWww } from './page-view';
import type { PlatformFinding } from './platform-finding';

/**
 * Whether a document at `url` stands on one of the platform's own hosts. A customer's subdomain is not one: x.ning.com is not
 * ning.com.
 */
export function isPlatformsOwn({ hosts }: Pick<PlatformFinding, 'hosts'>, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = withoutWww(new URL(url).hostname);
  return hosts.some((own) => withoutWww(own) === host);
}
