import type { Quote } from '../evidence';
import type { ImprintFinding, ImprintRole } from '../imprint';
import { countryOfAddress } from './country-of-address';
import { namedAuthorities } from './named-authority';
import { type RightsSources, saidOn, type Whose } from './rights-sources';

/** Why a country's law is told: an address printed there, or the authority the policy sends complaints to. */
export interface Place {
  country: string;
  because: 'address' | 'authority';
  /** The words that tell it: of the address, or the authority's name. */
  saw: string;
  quote: Quote;
  whose: Whose;
  /** Of several authorities in the country, the one that was named. */
  authority?: string;
}

/** Clauses in which addresses of whoever is responsible stand. A representative or an officer may sit in another country. */
const ADDRESSED = ['controller', 'contact'] as const;
/** A host, a maker of leaflets or a processor sits where it likes. */
const ELSEWHERE: readonly ImprintRole[] = ['host', 'maker', 'data-processor'];

/**
 * The countries that pages tell, each once, the most telling first: the site's own words before its platform's, who is responsible before
 * the other names of a legal notice, an address before an authority. Never the site's domain, never its language.
 */
export function findPlaces(sources: Pick<RightsSources, 'policy' | 'imprint'>): Place[] {
  const { policy, imprint } = sources;
  const own = [...imprint].sort((a, b) => rank(a) - rank(b)).flatMap(placeOfFinding);
  const said = ADDRESSED.flatMap((clause) =>
    saidOn(policy, clause).flatMap((quote) => placeOfQuote(quote, policy?.whose)),
  );
  const sentTo = saidOn(policy, 'complaint').flatMap((quote) => placeOfComplaint(quote, policy?.whose));
  const all = policy?.whose === 'site' ? [...said, ...own, ...sentTo] : [...own, ...said, ...sentTo];
  return all.filter(({ country }, place) => all.findIndex((other) => other.country === country) === place);
}

function rank({ role }: ImprintFinding): number {
  return role === 'data-controller' ? 0 : 1;
}

function placeOfFinding({ role, address, countries, quote }: ImprintFinding): Place[] {
  if (address === undefined || ELSEWHERE.includes(role)) return [];
  const told = countryOfAddress(address, countries);
  return told ? [{ country: told.country, because: 'address', saw: address, quote, whose: 'site' }] : [];
}

function placeOfQuote(quote: Quote, whose: Whose = 'site'): Place[] {
  const told = countryOfAddress(quote.exact);
  return told ? [{ ...told, because: 'address', quote, whose }] : [];
}

/** An authority tells a country only where no other country's is called the same and none else is named. */
function placeOfComplaint(quote: Quote, whose: Whose = 'site'): Place[] {
  const named = namedAuthorities(quote.exact);
  const [first] = named;
  if (!first || named.some(({ country }) => country !== first.country)) return [];
  const { country, authority, saw } = first;
  return [{ country, because: 'authority', saw, quote, whose, authority: authority.id }];
}
