/** What the dashboard shows; each has an address of its own after "#". */
export type Route = { view: 'sites' } | { view: 'site'; site: string } | { view: 'notes' } | { view: 'transfer' };

/** Reads an address: "#/sites/example.org", "#/notes", "#/transfer"; "?site=example.org" opens that site. All else is the sites. */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): Route {
  const [view, site] = hash.replace(/^#\/?/, '').split('/', 2);
  if (view === 'sites' && site) return { view: 'site', site: decoded(site) };
  if (view === 'notes' || view === 'transfer') return { view };
  const asked = hash ? null : new URLSearchParams(search).get('site');
  return asked ? { view: 'site', site: asked } : { view: 'sites' };
}

/** The address of a route. */
export function hrefOf(route: Route): string {
  return route.view === 'site' ? `#/sites/${encodeURIComponent(route.site)}` : `#/${route.view}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
