import type { Evidence } from '../evidence';
import type { PageAsset, PageFacts } from '../facts';
import { hostOf } from './host-of';
import { siteNameOf } from './site-name';
import type { ThirdPartyRole } from './third-party';

/** A host of another organisation that the page deals with, and by what that was seen. */
export interface ContactedHost {
  host: string;
  roles: Set<ThirdPartyRole>;
  evidence: Evidence[];
}

export type ContactFacts = Pick<PageFacts, 'url' | 'assets' | 'forms' | 'requests'>;

const PLACES: Record<PageAsset['kind'], Evidence['where']> = {
  stylesheet: 'stylesheet',
  script: 'script',
  frame: 'frame',
  image: 'image',
  media: 'markup',
};
/** The browser's names for what made a request, as places on the page. */
const INITIATORS: Record<string, Evidence['where']> = {
  css: 'stylesheet',
  link: 'stylesheet',
  img: 'image',
  image: 'image',
  iframe: 'frame',
  frame: 'frame',
  video: 'markup',
  audio: 'markup',
};
/** A path is shown so far: enough to see what was loaded. */
const SHOWN = 120;
const EVIDENCE = 4;

/**
 * Hosts outside the page's own site that it loads from or sends to, in the order in which they are met. A mere link is neither: nothing
 * is contacted before it is followed.
 */
export function contactedHosts({ url, assets, forms, requests = [] }: ContactFacts): ContactedHost[] {
  const own = siteNameOf(hostOf(url));
  const hosts = new Map<string, ContactedHost>();
  const meet = (address: string, role: ThirdPartyRole, where: Evidence['where']) => {
    const { hostname: host = '', pathname } = URL.parse(address) ?? {};
    if (host === '' || siteNameOf(host) === own) return;
    const met = hosts.get(host) ?? { host, roles: new Set(), evidence: [] };
    hosts.set(host, met);
    met.roles.add(role);
    const saw = `${host}${pathname === '/' ? '' : pathname}`.slice(0, SHOWN);
    const known = met.evidence.some((it) => it.where === where && it.saw.startsWith(saw));
    if (!known && met.evidence.length < EVIDENCE) met.evidence.push({ saw, where });
  };
  for (const { action, others = [], scriptTargets = [] } of forms) {
    for (const target of [action, ...others, ...scriptTargets]) meet(target, 'sends-to', 'form');
  }
  for (const asset of assets) meet(asset.url, 'loads-from', PLACES[asset.kind]);
  for (const { host, by } of requests) {
    for (const initiator of by) {
      const role = initiator === 'beacon' || initiator === 'ping' ? 'sends-to' : 'loads-from';
      meet(`https://${host}/`, role, INITIATORS[initiator] ?? 'script');
    }
  }
  return [...hosts.values()];
}
