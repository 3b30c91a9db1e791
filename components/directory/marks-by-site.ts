import type { Mark } from '../../utils/notes';

/** What several people say of one site, each for themselves. */
export interface MarkedSite {
  site: string;
  /** The citizen's own first, then the newest. */
  marks: Mark[];
}

/** Marks put together by site, in the alphabet's order; of those that `wish` finds, all that is said of their site. */
export function marksBySite(marks: readonly Mark[], wish: string, locale: string): MarkedSite[] {
  const sites = new Map<string, Mark[]>();
  for (const mark of marks) {
    const known = sites.get(mark.site);
    if (known) known.push(mark);
    else sites.set(mark.site, [mark]);
  }
  const wanted = fold(wish).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...sites]
    .map(([site, said]) => ({ site, marks: said.sort(ownFirst) }))
    .filter(({ marks: said }) => holdsAll(said, wanted))
    .sort((a, b) => collator.compare(a.site, b.site));
}

function ownFirst(a: Mark, b: Mark): number {
  if ((a.by === undefined) !== (b.by === undefined)) return a.by === undefined ? -1 : 1;
  return b.modified.localeCompare(a.modified);
}

function holdsAll(marks: Mark[], wanted: string[]): boolean {
  if (wanted.length === 0) return true;
  const all = fold(
    marks.flatMap(({ site, url, name, by, about }) => [site, url, name, by, ...Object.values(about)]).join(' '),
  );
  return wanted.every((word) => all.includes(word));
}

/** Letters without case and accents: what is typed in a hurry finds what was written with care. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
