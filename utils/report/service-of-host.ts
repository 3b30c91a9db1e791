import type { PageFacts } from '../facts';
import { identify, type PlatformFinding } from '../platforms';
import { ownerOf } from './same-owner';
import { isGivenOut, siteNameOf } from './site-name';

/** What tells which known service a host belongs to. */
export type ServiceOfHost = (host: string) => PlatformFinding | undefined;

/** Where an address is loaded; links and text name services that are not contacted. */
const LOADED = new Set(['address', 'stylesheet', 'script', 'image', 'frame', 'form']);

/**
 * Tells the service of each of `hosts`: from what was found on the page, else from what the catalogue would find if a host alone were
 * loaded, for of requests only the host is known.
 */
export function servicesOfHosts(hosts: string[], platforms: PlatformFinding[]): ServiceOfHost {
  const known = new Map<string, PlatformFinding>();
  const learn = (findings: PlatformFinding[], fits: typeof isLoadedFrom) => {
    for (const host of hosts) {
      const finding = known.has(host) ? undefined : findings.find((it) => fits(it, host));
      if (finding !== undefined) known.set(host, finding);
    }
  };
  learn(platforms, isLoadedFrom);
  const others = hosts.filter((host) => !known.has(host));
  const alone = others.length > 0 ? identify(bareFacts(others)) : [];
  learn(alone, isLoadedFrom);
  learn(platforms, isOfSame);
  learn(alone, isOfSame);
  return (host) => known.get(host);
}

function isLoadedFrom({ evidence }: PlatformFinding, host: string): boolean {
  return evidence.some(({ saw, where }) => LOADED.has(where) && (saw === host || saw.startsWith(`${host}/`)));
}

/** A host of the service's own registered name or a sister of it; not where names below it belong to customers. */
function isOfSame({ evidence, hosts }: PlatformFinding, host: string): boolean {
  const name = siteNameOf(host);
  if (isGivenOut(name)) return false;
  const own = [
    ...hosts,
    ...evidence.filter(({ where }) => LOADED.has(where)).map(({ saw }) => saw.split('/')[0] ?? ''),
  ];
  return own.some((it) => it.includes('.') && ownerOf(siteNameOf(it)) === ownerOf(name));
}

/** A page that loads from these hosts and does nothing else. */
function bareFacts(hosts: string[]): PageFacts {
  const assets = hosts.flatMap((host): PageFacts['assets'] =>
    (['script', 'stylesheet', 'frame'] as const).map((kind) => ({ kind, url: `https://${host}/` })),
  );
  return {
    url: 'https://page.invalid/',
    title: '',
    metas: [],
    relations: [],
    links: [],
    buttons: [],
    headings: [],
    forms: [],
    assets,
    inlineScripts: [],
    structuredTypes: [],
    ids: [],
    classes: [],
    text: '',
    footer: '',
    cut: [],
  };
}
