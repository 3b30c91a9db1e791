import type { PageAsset, PageFacts, PageLink } from '../facts';
import { type Address, readAddress } from './address-pattern';

/** The things on a page that fingerprints look at, by kind, with every address taken apart once. */
export interface PageView extends Record<Exclude<PageAsset['kind'], 'media'>, Address[]> {
  /** The page's own. */
  address: Address[];
  /** The page itself and where it links within its own host. */
  path: Address[];
  link: Address[];
  /** Links in the footer. */
  credit: { text: string; address: Address }[];
  form: Address[];
  /** Where forms post on the page's own host. */
  ownForm: Address[];
  relation: { rel: string; address: Address }[];
  generator: string[];
  meta: PageFacts['metas'];
  inlineScript: string[];
  id: string[];
  class: string[];
  /** Names of the fields of each form. */
  fields: string[][];
}

export function viewPage(facts: PageFacts): PageView {
  const read = remembering(readAddress);
  const [address] = addresses([facts.url], read);
  const isOwn = ({ host }: Address) => address !== undefined && withoutWww(host) === withoutWww(address.host);
  const assets = (wanted: PageAsset['kind']) =>
    addresses(
      facts.assets.filter(({ kind }) => kind === wanted).map(({ url }) => url),
      read,
    );
  const link = addresses(
    facts.links.map(({ url }) => url),
    read,
  );
  const form = addresses(
    facts.forms.map(({ action }) => action),
    read,
  );
  return {
    address: address ? [address] : [],
    stylesheet: assets('stylesheet'),
    script: assets('script'),
    image: assets('image'),
    frame: assets('frame'),
    path: address ? [address, ...link.filter(isOwn)] : [],
    link,
    credit: facts.links.filter(isInFooter).flatMap(({ url, text }) => {
      const target = read(url);
      return target ? [{ text, address: target }] : [];
    }),
    form,
    ownForm: form.filter(isOwn),
    relation: facts.relations.flatMap(({ rel, url }) => {
      const target = read(url);
      return target ? [{ rel: rel.toLowerCase(), address: target }] : [];
    }),
    generator: facts.metas.filter(({ name }) => name === 'generator').map(({ content }) => content),
    meta: facts.metas,
    inlineScript: facts.inlineScripts,
    id: facts.ids,
    class: facts.classes,
    fields: facts.forms.map(({ fields }) => fields.map(({ name }) => name)),
  };
}

/** A host name without its leading "www.". */
export function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

function isInFooter({ area }: PageLink): boolean {
  return area === 'footer';
}

type Read = (url: string) => Address | null;

function addresses(urls: string[], read: Read): Address[] {
  return urls.flatMap((url) => read(url) ?? []);
}

/** A page's menu stands in its footer again. */
function remembering(read: Read): Read {
  const known = new Map<string, Address | null>();
  return (url) => {
    const before = known.get(url);
    if (before !== undefined) return before;
    const address = read(url);
    known.set(url, address);
    return address;
  };
}
