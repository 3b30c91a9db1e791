import type { KeptSummary } from '../../utils/changes';

/** One address with its versions, newest first. */
export interface KeptAddress {
  url: string;
  versions: [KeptSummary, ...KeptSummary[]];
}

/** A site with the addresses kept on it. */
export interface KeptSite {
  site: string;
  addresses: KeptAddress[];
}

/** Versions, oldest first, under their addresses and those under the site they were kept on last; sites and addresses by name. */
export function keptBySite(policies: KeptSummary[]): KeptSite[] {
  const addresses = new Map<string, KeptAddress>();
  for (const version of policies) {
    const older = addresses.get(version.url)?.versions ?? [];
    addresses.set(version.url, { url: version.url, versions: [version, ...older] });
  }
  const sites = new Map<string, KeptAddress[]>();
  for (const address of [...addresses.values()].sort((a, b) => (a.url < b.url ? -1 : 1))) {
    const { site } = address.versions[0];
    sites.set(site, [...(sites.get(site) ?? []), address]);
  }
  return [...sites].map(([site, own]) => ({ site, addresses: own })).sort((a, b) => (a.site < b.site ? -1 : 1));
}
