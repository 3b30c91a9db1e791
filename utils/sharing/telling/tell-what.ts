import { inLocale, type Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, heading, line, list } from './block';
import { tellDeclared } from './tell-declared';
import { tellEvidence } from './tell-evidence';

type Reason = Report['detection']['reasons'][number];

/** Reasons told, largest weight first. */
const SHOWN = 6;

/** First question, what the page is, why we say so, and who it says stands behind it. */
export function tellWhat({ detection, imprint }: Pick<Report, 'detection' | 'imprint'>, words: Words): Block[] {
  const { verdict, network, reasons } = detection;
  const key = verdict === 'campaign' && network ? 'network' : verdict;
  return [
    heading(2, words('share_what')),
    line(words(`share_what_${key}`)),
    list(reasons.slice(0, SHOWN).map((reason) => tellReason(reason, words))),
    ...imprint.filter(({ role }) => role !== 'host').flatMap((finding) => tellDeclared(finding, words)),
  ];
}

function tellReason({ label, weight, evidence }: Reason, words: Words): string {
  return words('share_reason', {
    side: weight < 0 ? 'against' : 'for',
    label: inLocale(label, words.locale),
    seen: evidence.length > 0 ? 'yes' : 'no',
    signs: tellEvidence(evidence, words),
  });
}
