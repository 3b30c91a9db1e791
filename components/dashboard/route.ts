/** Views without anything more to say. */
const PLAIN = ['trash', 'directory', 'changes', 'transfer', 'sync'] as const;
/** Views whose filter and order stand in the address, after "?". */
const ASKED = ['sites', 'notes'] as const;

/** Most sites that stand side by side: more columns than that nobody reads. */
export const MOST_COMPARED = 6;

/** What the dashboard shows; each has an address of its own after "#". */
export type Route =
  | { view: (typeof PLAIN)[number] }
  /** `query`: filter and order as they stand in the address, for the view to read. */
  | { view: (typeof ASKED)[number]; query?: string }
  | { view: 'site'; site: string }
  /** Sites side by side, in the order in which they were chosen. */
  | { view: 'compare'; sites: string[] }
  /** What of a site can be shared; `tabId`: the tab whose report goes with it. */
  | { view: 'share'; site: string; tabId?: number }
  /** What the address of a link says. */
  | { view: 'link'; url: string }
  /** The policy of a tab, at the words that answer `clause`. */
  | { view: 'policy'; tabId: number; clause?: string };

/**
 * Reads an address: "#/sites?country=FR", "#/sites/example.org", "#/compare?sites=a.example,b.example", "#/notes", "#/trash",
 * "#/share/example.org/12", "#/policy/12/retention", "#/link/https%3A%2F%2Fexample.org%2F"; "?site=example.org" opens that site. All else is the sites.
 */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): Route {
  const [path = '', query = ''] = split(hash.replace(/^#\/?/, ''));
  const [view, first, second] = path.split('/', 3);
  if (view === 'sites' && first) return { view: 'site', site: decoded(first) };
  if (view === 'share' && first) return { view, site: decoded(first), ...(isTab(second) && { tabId: Number(second) }) };
  if (view === 'policy' && isTab(first)) {
    return { view, tabId: Number(first), ...(second && { clause: decoded(second) }) };
  }
  if (view === 'link' && first) return { view, url: decoded(first) };
  if (view === 'compare') return { view, sites: sitesIn(query) };
  const asking = ASKED.find((it) => it === view);
  if (asking) return { view: asking, ...(query && { query }) };
  const plain = PLAIN.find((it) => it === view);
  if (plain) return { view: plain };
  const asked = hash ? null : new URLSearchParams(search).get('site');
  return asked ? { view: 'site', site: asked } : { view: 'sites' };
}

/** The address of a route. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'policy':
      return `#/policy/${route.tabId}/${encodeURIComponent(route.clause ?? '')}`;
    case 'share':
      return `#/share/${encodeURIComponent(route.site)}/${route.tabId ?? ''}`;
    case 'site':
      return `#/sites/${encodeURIComponent(route.site)}`;
    case 'link':
      return `#/link/${encodeURIComponent(route.url)}`;
    case 'compare':
      return `#/compare?sites=${route.sites.map(encodeURIComponent).join(',')}`;
    case 'sites':
    case 'notes':
      return route.query ? `#/${route.view}?${route.query}` : `#/${route.view}`;
    default:
      return `#/${route.view}`;
  }
}

/** The address of the page itself: the same however it is filtered and ordered. */
export function pageOf(route: Route): string {
  return hrefOf(route).replace(/\?.*/, '');
}

function split(text: string): [path: string, query: string] {
  const at = text.indexOf('?');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Each site once, no more than can be read side by side. */
function sitesIn(query: string): string[] {
  const listed = /(?:^|&)sites=([^&]*)/.exec(query)?.[1] ?? '';
  const sites = listed.split(',').map(decoded).filter(Boolean);
  return [...new Set(sites)].slice(0, MOST_COMPARED);
}

const isTab = (text?: string) => /^\d{1,10}$/.test(text ?? '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
