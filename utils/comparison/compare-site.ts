import type { Report } from '../report';
import { SpecialCategory } from '../report';
import { findPlaces } from '../rights';
import type { ComparedSite } from './compared-site';
import { fieldKindsOf } from './field-kinds';
import type { KeptSite } from './kept-site';
import { declaredBy, receiversOf, seenOn } from './parties-of';
import { seatOf } from './seat-of';

/**
 * The rules by which rows are made. Rows lie beside their reports; those made by other rules are made anew. To be raised with every change
 * of what `compareSite` answers.
 */
export const ROW_RULES = 1;

/** The question on recipients, and that on the policy's date. */
const RECIPIENTS = 'recipients';
const DATED = 'last-updated';

/** A kept report as one row: the same rules for every site, nothing judged and nothing guessed. */
export function compareSite({ site, why, keptAt, report }: KeptSite): ComparedSite {
  const country = countryOf(report);
  return {
    site,
    url: report.url,
    title: report.title,
    why,
    keptAt,
    readAt: report.readAt,
    verdict: report.detection.verdict,
    network: report.detection.network,
    ...(country && { country }),
    hosts: report.platforms.filter(({ role }) => role === 'host').map(hostOf),
    pageLanguage: report.pageLanguage.lang,
    policy: policyOf(report),
    fields: fieldKindsOf(report.forms),
    special: SpecialCategory.options.filter((category) =>
      report.forms.some(({ special }) => special.some((asked) => asked.category === category)),
    ),
    sendsTo: receiversOf(report),
    observed: seenOn(report),
    declared: declaredBy(report),
    recipients: recipientsOf(report),
    answers: answersOf(report).map(({ clause, answer }) => ({ clause, answer })),
  };
}

function hostOf(platform: Report['platforms'][number]): ComparedSite['hosts'][number] {
  const { id, name, operator, certainty } = platform;
  const possible = certainty === 'possible';
  return { id, name, ...(operator && { operator: operator.value }), ...seatOf(platform), possible };
}

/** What the site's own words tell: its platform's policy tells where the platform is. Never its domain, never its language. */
function countryOf({ imprint, policy }: Pick<Report, 'imprint' | 'policy'>): string | undefined {
  const own = policy.status === 'read' && policy.whose === 'site';
  const source = own ? { whose: 'site' as const, readAt: policy.readAt, answers: policy.reading.answers } : null;
  return findPlaces({ imprint, policy: source })[0]?.country;
}

function policyOf({ policy, platforms }: Pick<Report, 'policy' | 'platforms'>): ComparedSite['policy'] {
  if (policy.status !== 'read') return { status: policy.status };
  const { status, reading, relation, readAt, whose } = policy;
  const dated = datedIn(reading.answers);
  return {
    status,
    language: reading.language.lang,
    relation,
    whose: whose === 'site' ? whose : (platforms.find(({ id }) => id === whose.platform)?.name ?? whose.platform),
    title: reading.title,
    url: reading.url,
    readAt,
    ...(dated && { dated }),
  };
}

type Answers = ReturnType<typeof answersOf>;

/** The day as it is written there; where several are, the first that could be read. */
function datedIn(answers: Answers): ComparedSite['policy']['dated'] {
  const days = (detailsOf(answers, DATED) ?? []).filter(({ said }) => said !== undefined);
  const day = days.find(({ iso }) => iso !== undefined) ?? days[0];
  return day?.said === undefined ? undefined : { said: day.said, ...(day.iso && { iso: day.iso }) };
}

function recipientsOf(report: Report): ComparedSite['recipients'] {
  const kinds = new Map((detailsOf(answersOf(report), RECIPIENTS) ?? []).map(({ id, label }) => [id, label]));
  return [...kinds].map(([id, label]) => ({ id, ...(label && { label }) }));
}

function detailsOf(answers: Answers, clause: string) {
  return answers.find((it) => it.clause === clause && it.answer === 'yes')?.details;
}

function answersOf({ policy }: Pick<Report, 'policy'>) {
  return policy.status === 'read' ? policy.reading.answers : [];
}
