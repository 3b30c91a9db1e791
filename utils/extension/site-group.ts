import { getDomain } from 'tldts';
import { platformAddress, siteOf } from '../report';
import { SHARED_HOSTS } from './shared-hosts';

/** Hosts already grouped; the oldest go first. Views and tabs ask for the same few again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 500;

/**
 * Key of the site that a page's verdict is kept for: `join.candidate.eu` and `www.candidate.eu` are one site, `x.ning.com` and
 * `y.ning.com` are two. Where many people publish on one host it is the page alone. Null for anything but http(s).
 */
export function siteGroup(url: string): string | null {
  const host = siteOf(url);
  if (host === null) return null;
  if (!isShared(url, host)) return hostGroup(host);
  const { pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
}

/**
 * The hosts that belong together with one, by the name they share: its registrable domain by the public suffix list, private suffixes
 * included; or, beneath the domain of a platform of the catalogue, the customer's own host. Hosts without a domain (addresses, names
 * of a house) stand alone.
 */
export function hostGroup(host: string): string {
  const before = known.get(host);
  if (before !== undefined) return before;
  const group = findGroup(host);
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(host, group);
  return group;
}

function findGroup(host: string): string {
  const domain = registrableDomain(host);
  if (domain === null) return host;
  const above = host.slice(0, -domain.length).split('.').filter(Boolean);
  let name = domain;
  for (const label of above.reverse()) {
    name = `${label}.${name}`;
    if (platformAddress(`https://${name}/`) === 'customer') return name;
  }
  return domain;
}

function isShared(url: string, host: string): boolean {
  return SHARED_HOSTS.has(registrableDomain(host) ?? host) || platformAddress(url) === 'own';
}

function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
