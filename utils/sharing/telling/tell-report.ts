import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, heading, line } from './block';
import { tellDate } from './tell-date';
import { tellHolders } from './tell-holders';
import { tellHosts } from './tell-hosts';
import { tellPolicy } from './tell-policy';
import { tellThirdParties } from './tell-third-parties';
import { tellWhat } from './tell-what';

/** The report: the four questions, always in this order, then who else is contacted. */
export function tellReport(report: Report, words: Words): Block[] {
  return [
    heading(1, report.title.trim() || report.site),
    line(
      { link: report.url },
      `, ${words('share_read', { date: tellDate(report.readAt, words.locale), certainty: 'sourced' })}`,
    ),
    ...tellWhat(report, words),
    ...tellHosts(report, words),
    ...tellPolicy(report, words),
    ...tellHolders(report, words),
    ...tellThirdParties(report, words),
  ];
}
