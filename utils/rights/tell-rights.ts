import type { Localized } from '../evidence';
import { knownAuthorities } from './authorities';
import type { Authority } from './define-authorities';
import type { LawPoint } from './define-law';
import { type Contact, findContacts } from './find-contacts';
import { findPlaces, type Place } from './find-places';
import { foldName } from './fold-name';
import { type LetterLaw, letterLawOf } from './letter-law';
import { nameInQuote } from './name-in-quote';
import { knownRegimes, nationalLaws } from './regimes';
import { type RightsSources, saidOn, type Whose } from './rights-sources';
import type { Sourced } from './sourced';

/** What a citizen can ask about her data, as general information: never what this site must do. */
export interface ToldRights {
  /** The country whose law is told; null where no page tells one and none was chosen. */
  country: string | null;
  /** Whether the citizen chose it. */
  chosen: boolean;
  /** Why: what the pages tell, each country once; more than one where they differ. */
  places: readonly Place[];
  /** The law, and what it lets a person ask, how that goes, and where it ends; null where the country's law is not known here. */
  law: { name: Localized; points: readonly LawPoint[] } | null;
  /** The bodies that hear complaints there, the likeliest first. */
  authorities: (Sourced & { list: readonly Authority[] }) | null;
  contacts: readonly Contact[];
  /** Who is responsible, as the words name it. */
  controller: { name: string; whose: Whose } | null;
  /** The law by which letters are written; null: they ask without naming one. */
  letterLaw: LetterLaw | null;
}

/**
 * Which country's rights are told and why, whom to write to, who hears complaints. The country comes from an address on the pages or
 * from the authority the policy names, or from the citizen; where nothing tells, nothing is guessed.
 */
export function tellRights(sources: RightsSources): ToldRights {
  const places = findPlaces(sources);
  const country = sources.country ?? places[0]?.country ?? null;
  const regime = knownRegimes.find(({ countries }) => country !== null && countries.includes(country));
  return {
    country,
    chosen: sources.country !== null,
    places,
    law: regime ? { name: regime.name, points: [...regime.points, ...pointsOf(country)] } : null,
    authorities: authoritiesOf(country, places),
    contacts: findContacts(sources),
    controller: controllerOf(sources),
    letterLaw: regime ? letterLawOf(regime.id) : null,
  };
}

/** Every country whose law or authority is known here, by code: what a citizen can choose from. */
export function countriesKnown(): string[] {
  return [...new Set([...knownRegimes.flatMap(({ countries }) => countries), ...knownAuthorities.keys()])].sort();
}

function pointsOf(country: string | null): readonly LawPoint[] {
  return nationalLaws.get(country ?? '')?.points ?? [];
}

/** Those of the country: the one that the policy names first, then those of the region in an address. */
function authoritiesOf(country: string | null, places: readonly Place[]): ToldRights['authorities'] {
  const known = knownAuthorities.get(country ?? '');
  if (!known) return null;
  const { authorities, ...read } = known;
  const own = places.filter((place) => place.country === country);
  const told = own
    .map(({ saw, quote }) => ` ${foldName(`${saw} ${quote.exact}`).replace(/[^\p{L}\p{N}-]/gu, ' ')} `)
    .join(' ');
  const rank = ({ id, region = [] }: Authority) => {
    if (own.some(({ authority }) => authority === id)) return 0;
    return region.some((name) => told.includes(` ${foldName(name)} `)) ? 1 : 2;
  };
  return { ...read, list: [...authorities].sort((a, b) => rank(a) - rank(b)) };
}

/** Named in a policy's sentence on who is responsible, or in a legal notice in the words of the law. */
function controllerOf({ policy, imprint }: RightsSources): ToldRights['controller'] {
  const declared = imprint.find(({ role, name }) => role === 'data-controller' && name !== undefined)?.name;
  const said = saidOn(policy, 'controller').flatMap(({ exact }) => nameInQuote(exact) ?? [])[0];
  if (policy?.whose === 'site' && said) return { name: said, whose: 'site' };
  if (declared) return { name: declared, whose: 'site' };
  return said && policy ? { name: said, whose: policy.whose } : null;
}
