/** What the dashboard shows; each has an address of its own after "#". */
export type Route =
  | { view: 'sites' }
  | { view: 'site'; site: string }
  | { view: 'notes' }
  | { view: 'changes' }
  /** The policy of a tab, at the words that answer `clause`. */
  | { view: 'policy'; tabId: number; clause?: string }
  | { view: 'transfer' };

/** Reads an address: "#/sites/example.org", "#/notes", "#/changes", "#/transfer"; "?site=example.org" opens that site. All else is the sites. */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): Route {
  const [view, site, clause] = hash.replace(/^#\/?/, '').split('/', 3);
  if (view === 'sites' && site) return { view: 'site', site: decoded(site) };
  if (view === 'policy' && /^\d{1,10}$/.test(site ?? '')) {
    return { view, tabId: Number(site), ...(clause && { clause: decoded(clause) }) };
  }
  if (view === 'notes' || view === 'changes' || view === 'transfer') return { view };
  const asked = hash ? null : new URLSearchParams(search).get('site');
  return asked ? { view: 'site', site: asked } : { view: 'sites' };
}

/** The address of a route. */
export function hrefOf(route: Route): string {
  if (route.view === 'policy') return `#/policy/${route.tabId}/${encodeURIComponent(route.clause ?? '')}`;
  return route.view === 'site' ? `#/sites/${encodeURIComponent(route.site)}` : `#/${route.view}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
