import type { ComparedSite } from './compared-site';
import type { Row } from './join-rows';

/** Stands for what is not known, was not found, or could not be read. */
export const UNKNOWN = 'unknown';

export type CountedThing = 'operator-country' | 'policy-language' | 'recipients' | 'hosts';

/** A value, and the sites it was found on. */
export interface Counted {
  id: string;
  sites: string[];
}

/** The values of a row; a platform that is only possible is none. */
const VALUES: Readonly<Record<CountedThing, (row: ComparedSite) => string[]>> = {
  'operator-country': ({ hosts }) => hosts.flatMap(({ seat, possible }) => (possible ? [] : codesOf(seat))),
  'policy-language': ({ policy }) => (policy.language ? [policy.language] : []),
  recipients: ({ recipients }) => recipients.map(({ id }) => id),
  hosts: ({ hosts }) => hosts.flatMap(({ id, possible }) => (possible ? [] : [id])),
};

/**
 * On which kept sites each value was found, the one of most sites first, equals by id, `unknown` last. A site with several values counts
 * with each of them; one without a kept report does not count.
 */
export function countBy(rows: readonly Row[], thing: CountedThing): Counted[] {
  const counted = new Map<string, string[]>();
  for (const { site, compared } of rows) {
    if (!compared) continue;
    const values = new Set(VALUES[thing](compared));
    for (const id of values.size > 0 ? values : [UNKNOWN]) counted.set(id, [...(counted.get(id) ?? []), site]);
  }
  return [...counted]
    .map(([id, sites]) => ({ id, sites }))
    .sort(
      (a, b) =>
        Number(a.id === UNKNOWN) - Number(b.id === UNKNOWN) ||
        b.sites.length - a.sites.length ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Codes as facts write several of them. */
export function codesOf(codes: string | undefined): string[] {
  return codes?.split(/\s+/).filter(Boolean) ?? [];
}
