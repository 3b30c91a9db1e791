import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, heading, type Item, line } from './block';
import { tellAnswers } from './tell-answers';
import { tellDate } from './tell-date';
import { tellLanguage } from './tell-names';

type ReadPolicy = Extract<Report['policy'], { status: 'read' }>;

/** Third question: whose policy, in which language, what it says; or what became of it, and what was tried. */
export function tellPolicy(report: Report, words: Words): Block[] {
  const title = heading(2, words('share_policy'));
  const { policy } = report;
  if (policy.status === 'read') {
    return [
      title,
      line(tellLanguages(report, policy, words)),
      tellWhose(report, policy, words),
      ...tellAnswers(policy.reading, words),
    ];
  }
  const host = policy.status === 'not-allowed' ? policy.host : '';
  return [
    title,
    ...tellPageLanguage(report, words),
    line(words(`share_policy_${policy.status.replaceAll('-', '_')}`, { host })),
    { is: 'list', items: report.documents.map((tried) => tellTried(tried, words)) },
  ];
}

function tellPageLanguage({ pageLanguage: { lang } }: Pick<Report, 'pageLanguage'>, words: Words): Block[] {
  return lang ? [line(words('share_page_language', { page: tellLanguage(lang, words.locale) }))] : [];
}

function tellLanguages({ pageLanguage }: Report, { relation, reading }: ReadPolicy, words: Words): string {
  const [page, policy] = [pageLanguage.lang, reading.language.lang];
  if (!page || !policy) return words('share_languages_unknown');
  return words(`share_languages_${relation}`, {
    page: tellLanguage(page, words.locale),
    policy: tellLanguage(policy, words.locale),
  });
}

function tellWhose({ platforms }: Report, { whose, readAt, reading }: ReadPolicy, words: Words): Block {
  const date = tellDate(readAt, words.locale);
  const said =
    whose === 'site'
      ? words('share_policy_site', { date })
      : words('share_policy_platform', {
          date,
          name: platforms.find(({ id }) => id === whose.platform)?.name ?? whose.platform,
        });
  const items: Item[] = [{ pieces: [said] }, { pieces: [`${reading.title} `, { link: reading.url }] }];
  if (reading.cut) items.push({ pieces: [words('share_policy_cut')] });
  return { is: 'list', items };
}

function tellTried({ link, outcome }: Report['documents'][number], words: Words): Item {
  const became = words(`share_outcome_${outcome.replaceAll('-', '_')}`);
  return { pieces: [`${link.text} `, { link: link.url }, ` (${became})`] };
}
