import type { LanguageFinding, PolicyReading } from '../../utils/policy';
import type { Report } from '../../utils/report';

/** One line of `--batch`: a saved page or policy and the address it stood at; files are relative to the list. */
export interface BatchRow {
  id: string;
  url: string;
  html?: string;
  policy?: string;
}

/** One line of `--flat`: what was found, flattened for counting. Fields that do not apply to a row are absent. */
export interface FlatRow {
  id: string;
  verdict?: 'campaign' | 'unsure' | 'other';
  score?: number;
  host?: string | null;
  platforms?: string[];
  pageLanguage?: string | null;
  policyLinks?: string[];
  legalNoticeLinks?: string[];
  policyLanguage?: string | null;
  /** What kind of document was read as the policy. */
  documentKind?: string;
  answers?: Record<string, string>;
  quotes?: Record<string, string>;
  ms?: number;
  error?: string;
}

/** What a report says of a page. `seen` is whether the gate let the page through: behind a closed gate nothing is ever said. */
export function flattenReport(id: string, report: Report, seen: boolean): FlatRow {
  const linksOf = (kind: 'policy' | 'legal-notice') =>
    report.documents.filter(({ link }) => link.kind === kind).map(({ link }) => link.url);
  return {
    id,
    verdict: seen ? report.detection.verdict : 'other',
    score: seen ? report.detection.score : 0,
    host: report.platforms.find(({ role }) => role === 'host')?.id ?? null,
    platforms: report.platforms.map((platform) => platform.id),
    pageLanguage: languageOf(report.pageLanguage),
    policyLinks: linksOf('policy'),
    legalNoticeLinks: linksOf('legal-notice'),
    ...(report.policy.status === 'read' ? flattenReading(report.policy.reading) : {}),
  };
}

/** What a policy says, clause by clause, with the first quote of each. */
export function flattenReading(
  reading: PolicyReading,
): Pick<FlatRow, 'policyLanguage' | 'documentKind' | 'answers' | 'quotes'> {
  const quoted = reading.answers.flatMap(({ clause, quotes: [quote] }) =>
    quote ? [[clause, quote.exact] as const] : [],
  );
  return {
    policyLanguage: languageOf(reading.language),
    ...(reading.document && { documentKind: reading.document.kind }),
    answers: Object.fromEntries(reading.answers.map(({ clause, answer }) => [clause, answer])),
    quotes: Object.fromEntries(quoted),
  };
}

function languageOf({ lang }: LanguageFinding): string | null {
  return lang;
}
