import type { PageAsset, PageFacts, PageLink } from '../facts';
import { type Address, readAddress } from './address-pattern';

type Seen<T> = T & { address: Address };

/** The parts of a page that fingerprints look at, with every address taken apart once. */
export interface PageView {
  facts: PageFacts;
  address: Address | null;
  assets: Record<PageAsset['kind'], Address[]>;
  links: Seen<PageLink>[];
  forms: Address[];
  relations: { rel: string; address: Address }[];
  /** The page itself and where it links within its own host. */
  ownPages: Address[];
}

export function viewPage(facts: PageFacts): PageView {
  const address = readAddress(facts.url);
  const assets: PageView['assets'] = { stylesheet: [], script: [], image: [], frame: [], media: [] };
  for (const { kind, url } of facts.assets) {
    const asset = readAddress(url);
    if (asset) assets[kind].push(asset);
  }
  const links = withAddress(facts.links);
  return {
    facts,
    address,
    assets,
    links,
    forms: addresses(facts.forms.map((form) => form.action)),
    relations: withAddress(facts.relations),
    ownPages: address ? [address, ...links.map((link) => link.address).filter((it) => isSameSite(it, address))] : [],
  };
}

/** Same host, "www." aside. */
export function isSameSite(one: Address, other: Address): boolean {
  return withoutWww(one.host) === withoutWww(other.host);
}

/** A host name without its leading "www.". */
export function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function addresses(urls: string[]): Address[] {
  return urls.map(readAddress).filter((it) => it !== null);
}

function withAddress<T extends { url: string }>(items: T[]): Seen<T>[] {
  return items.flatMap((item) => {
    const address = readAddress(item.url);
    return address ? [{ ...item, address }] : [];
  });
}
