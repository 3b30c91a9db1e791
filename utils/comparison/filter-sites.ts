import { UNKNOWN } from './count-by';
import type { Row } from './join-rows';

/** What is wanted: of one list any, of several lists each; an empty list or none wants nothing. `unknown` finds what is not known. */
export interface SiteFilter {
  /** Each of them stands somewhere in the names of the site. */
  words?: string;
  elections?: readonly string[];
  /** Of the campaign, ISO 3166-1 alpha-2. */
  countries?: readonly string[];
  /** Ids of platforms. */
  hosts?: readonly string[];
  /** BCP 47. */
  policyLanguages?: readonly string[];
}

/** The values there are to choose from, with how many rows have each. */
export type SiteFacets = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Facet = 'elections' | 'countries' | 'hosts' | 'policyLanguages';

const VALUES: Readonly<Record<Facet, (row: Row) => readonly string[]>> = {
  elections: ({ noted }) => noted?.elections ?? [],
  countries: ({ compared }) => (compared?.country ? [compared.country] : []),
  hosts: ({ compared }) => compared?.hosts.map(({ id }) => id) ?? [],
  policyLanguages: ({ compared }) => (compared?.policy.language ? [compared.policy.language] : []),
};
const FACETS: readonly Facet[] = ['elections', 'countries', 'hosts', 'policyLanguages'];

/** The rows that are wanted, in the order given. */
export function filterSites(rows: readonly Row[], filter: SiteFilter): Row[] {
  const wanted = fold(filter.words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const facets = FACETS.flatMap((facet) => {
    const values = new Set(filter[facet]);
    return values.size > 0 ? [{ facet, values }] : [];
  });
  return rows.filter((row) => {
    if (!facets.every(({ facet, values }) => valuesOf(row, facet).some((value) => values.has(value)))) return false;
    if (wanted.length === 0) return true;
    const names = fold(namesOf(row).join(' '));
    return wanted.every((word) => names.includes(word));
  });
}

/** What the rows have to choose from, `unknown` among it where some have nothing. */
export function facetsOf(rows: readonly Row[]): SiteFacets {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    elections: count('elections'),
    countries: count('countries'),
    hosts: count('hosts'),
    policyLanguages: count('policyLanguages'),
  };
}

function valuesOf(row: Row, facet: Facet): readonly string[] {
  const values = [...new Set(VALUES[facet](row))];
  return values.length > 0 ? values : [UNKNOWN];
}

/** By what a site is looked for: its names, its hosts', and whom the citizen says it is about. */
function namesOf({ site, compared, noted }: Row): string[] {
  const hosts = compared?.hosts.flatMap(({ name, operator }) => [name, operator ?? '']) ?? [];
  const about = noted ? [...noted.elections, ...noted.candidates, ...noted.lists] : [];
  return [site, compared?.title ?? '', ...hosts, ...about];
}

/** Letters without case and accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
