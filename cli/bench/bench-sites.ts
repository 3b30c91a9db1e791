import { demoSites } from '../browsers/demo-sites';
import type { Site, Sites } from '../browsers/sites';

/** Host on which the baseline mounts its frame; it serves the same network that our sidebar appears on. */
export const FRAMED_HOST = 'ensemble-idf2029.example';

/** A page that is no campaign's: how many articles, links and elements of each it has. */
interface PageSize {
  path: string;
  sections: number;
  items: number;
}

const HOST = 'pages.ordinary.example';

/** From a short article to a front page; `huge` has fifty thousand elements. */
const SIZES: readonly PageSize[] = [
  { path: '/article', sections: 1, items: 12 },
  { path: '/forum', sections: 4, items: 40 },
  { path: '/shop', sections: 6, items: 60 },
  { path: '/encyclopaedia', sections: 30, items: 30 },
  { path: '/front-page', sections: 20, items: 100 },
];
const HUGE: PageSize = { path: '/huge', sections: 50, items: 250 };

export const ORDINARY_PAGES: readonly string[] = SIZES.map(({ path }) => `http://${HOST}${path}`);
export const HUGE_PAGE = `http://${HOST}${HUGE.path}`;

/** The demonstration sites, and generated pages that are no campaign's; the same bytes in every run. */
export function benchSites(): Sites {
  const demo = demoSites();
  const pages = new Map([...SIZES, HUGE].map((size) => [size.path, writePage(size)]));
  const ordinary: Site = (path) => {
    const body = pages.get(path);
    return body === undefined ? null : { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  };
  return { get: (host) => (host === HOST ? ordinary : demo.get(host)) };
}

const WORDS =
  'river garden market lantern harbour winter recipe bicycle museum orchard weather violin station kitchen meadow'.split(
    ' ',
  );

function writePage({ path, sections, items }: PageSize): string {
  const body = Array.from({ length: sections }, (_, section) => {
    const rows = Array.from({ length: items }, (__, item) => writeItem(section * items + item)).join('\n');
    return `<section class="block block-${section}"><h2>${words(section, 4)}</h2><ul>${rows}</ul></section>`;
  }).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${words(path.length, 6)}</title>
<meta name="description" content="${words(path.length, 14)}"></head>
<body><nav><a href="/">Home</a> <a href="/about">About</a> <a href="/contact">Contact</a></nav><main>${body}</main>
<form action="/search"><label>Search <input name="q"></label><button>Search</button></form>
<footer><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer></body></html>`;
}

function writeItem(place: number): string {
  return `<li class="item"><a href="/item/${place}">${words(place, 5)}</a><p>${words(place + 3, 18)} <b>${place}</b></p></li>`;
}

function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, place) => WORDS[(from * 7 + place * 3) % WORDS.length]).join(' ');
}
