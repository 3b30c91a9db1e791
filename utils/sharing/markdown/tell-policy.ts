import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { tellAnswers } from './tell-answers';
import { tellDate } from './tell-date';
import { tellLanguage } from './tell-names';
import { webAddress } from './web-address';

type ReadPolicy = Extract<Report['policy'], { status: 'read' }>;

/** Third question, as blocks: whose policy, in which language, what it says; or what became of it, and what was tried. */
export function tellPolicy(report: Report, words: Words): string[] {
  const heading = `## ${words('share_policy')}`;
  const { policy } = report;
  if (policy.status === 'read') {
    return [
      heading,
      tellLanguages(report, policy, words),
      tellWhose(report, policy, words),
      ...tellAnswers(policy.reading, words),
    ];
  }
  const host = policy.status === 'not-allowed' ? policy.host : '';
  return [
    heading,
    tellPageLanguage(report, words),
    escapeMarkdown(words(`share_policy_${policy.status.replaceAll('-', '_')}`, { host })),
    report.documents.map((tried) => tellTried(tried, words)).join('\n'),
  ];
}

function tellPageLanguage({ pageLanguage: { lang } }: Pick<Report, 'pageLanguage'>, words: Words): string {
  return lang ? words('share_page_language', { page: tellLanguage(lang, words.locale) }) : '';
}

function tellLanguages({ pageLanguage }: Report, { relation, reading }: ReadPolicy, words: Words): string {
  const [page, policy] = [pageLanguage.lang, reading.language.lang];
  if (!page || !policy) return words('share_languages_unknown');
  return words(`share_languages_${relation}`, {
    page: tellLanguage(page, words.locale),
    policy: tellLanguage(policy, words.locale),
  });
}

function tellWhose({ platforms }: Report, { whose, readAt, reading }: ReadPolicy, words: Words): string {
  const date = tellDate(readAt, words.locale);
  const said =
    whose === 'site'
      ? words('share_policy_site', { date })
      : words('share_policy_platform', {
          date,
          name: platforms.find(({ id }) => id === whose.platform)?.name ?? whose.platform,
        });
  const lines = [
    escapeMarkdown(said),
    [escapeMarkdown(reading.title), webAddress(reading.url)].filter(Boolean).join(' '),
  ];
  if (reading.cut) lines.push(words('share_policy_cut'));
  return lines.map((line) => `- ${line}`).join('\n');
}

function tellTried({ link, outcome }: Report['documents'][number], words: Words): string {
  const became = words(`share_outcome_${outcome.replaceAll('-', '_')}`);
  return `- ${[escapeMarkdown(link.text), webAddress(link.url)].filter(Boolean).join(' ')} (${became})`;
}
