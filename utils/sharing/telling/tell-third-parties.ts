import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, heading, type Item, line } from './block';
import { tellEvidence } from './tell-evidence';
import { tellCountries, tellList } from './tell-names';

type ThirdParty = Report['thirdParties'][number];

/** Other organisations: those the page was seen to deal with, then those that only the site's own texts name. */
export function tellThirdParties({ thirdParties }: Pick<Report, 'thirdParties'>, words: Words): Block[] {
  const observed = thirdParties.filter((party) => party.observed);
  const declared = thirdParties.filter((party) => !party.observed);
  return [
    heading(2, words('question_else')),
    observed.length > 0 ? tellParties(observed, words) : line(words('else_none')),
    ...(declared.length > 0 ? [line(words('else_only_declared')), tellParties(declared, words)] : []),
    line(words('else_note')),
  ];
}

function tellParties(parties: ThirdParty[], words: Words): Block {
  return { is: 'list', items: parties.map((party) => tellParty(party, words)) };
}

function tellParty({ name, seat, services, roles, evidence, named }: ThirdParty, words: Words): Item {
  const { locale } = words;
  const purposes = [...new Set(services.map(({ purpose }) => words(`purpose_${purpose}`)))];
  const told = [
    name,
    seat && tellCountries(seat.value, locale),
    purposes.length > 0 && tellList(purposes, locale),
    ...roles.map((role) => words(`else_${role.replaceAll('-', '_')}`)),
  ];
  const more = [
    evidence.length > 0 && words('share_signs', { signs: tellEvidence(evidence, words) }),
    ...tellNamed(named, words),
  ];
  return {
    pieces: [told.filter(Boolean).join(' · ')],
    items: more.filter((it) => it !== false).map((it) => ({ pieces: [it] })),
  };
}

function tellNamed(named: ThirdParty['named'], words: Words): string[] {
  if (named.status !== 'declared') return [words(`else_${named.status.replaceAll('-', '_')}`)];
  const { quote, listed } = named;
  return [
    ...(quote ? [words('share_else_declared', { quote: quote.exact })] : []),
    ...(listed ? [words('else_listed', { name: listed })] : []),
  ];
}
