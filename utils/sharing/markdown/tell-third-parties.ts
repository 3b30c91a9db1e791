import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { tellEvidence } from './tell-evidence';
import { tellCountries, tellList } from './tell-names';

type ThirdParty = Report['thirdParties'][number];

/** Other organisations, as blocks: those the page was seen to deal with, then those that only the site's own texts name. */
export function tellThirdParties({ thirdParties }: Pick<Report, 'thirdParties'>, words: Words): string[] {
  const observed = thirdParties.filter((party) => party.observed);
  const declared = thirdParties.filter((party) => !party.observed);
  return [
    `## ${words('question_else')}`,
    observed.length > 0 ? observed.map((party) => tellParty(party, words)).join('\n') : words('else_none'),
    ...(declared.length > 0
      ? [words('else_only_declared'), declared.map((party) => tellParty(party, words)).join('\n')]
      : []),
    words('else_note'),
  ];
}

function tellParty({ name, seat, services, roles, evidence, named }: ThirdParty, words: Words): string {
  const { locale } = words;
  const purposes = [...new Set(services.map(({ purpose }) => words(`purpose_${purpose}`)))];
  const line = [
    name,
    seat && tellCountries(seat.value, locale),
    purposes.length > 0 && tellList(purposes, locale),
    ...roles.map((role) => words(`else_${role.replaceAll('-', '_')}`)),
  ];
  const more = [
    evidence.length > 0 && words('share_signs', { signs: tellEvidence(evidence, words) }),
    ...tellNamed(named, words),
  ];
  return [
    `- ${escapeMarkdown(line.filter(Boolean).join(' · '))}`,
    ...more.filter((it) => it !== false).map((it) => `  - ${escapeMarkdown(it)}`),
  ].join('\n');
}

function tellNamed(named: ThirdParty['named'], words: Words): string[] {
  if (named.status !== 'declared') return [words(`else_${named.status.replaceAll('-', '_')}`)];
  const { quote, listed } = named;
  return [
    ...(quote ? [words('share_else_declared', { quote: quote.exact })] : []),
    ...(listed ? [words('else_listed', { name: listed })] : []),
  ];
}
