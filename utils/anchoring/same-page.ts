/** What links are decorated with to be followed: the page is the same with and without. */
const DECORATION = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hs.*|ref|ref_src|source)$/i;

/** How two addresses are related: one page, or, where only their queries differ, perhaps one. A malformed address is no page. */
export function samePage(one: string, other: string): 'same' | 'perhaps' | 'another' {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  if (!a || !b || hostOf(a) !== hostOf(b) || pathOf(a) !== pathOf(b)) return 'another';
  return queryOf(a) === queryOf(b) ? 'same' : 'perhaps';
}

/** http and https, with "www." and without, are one site to whoever reads it. */
const hostOf = ({ host }: URL) => host.replace(/^www\./, '');
const pathOf = ({ pathname }: URL) => pathname.replace(/\/$/, '');

function queryOf({ searchParams }: URL): string {
  return JSON.stringify([...searchParams].filter(([name]) => !DECORATION.test(name)).sort());
}
