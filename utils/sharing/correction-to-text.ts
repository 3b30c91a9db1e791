import { inLocale, type Words } from '../evidence';
import type { Report } from '../report';

type Evidence = Report['detection']['reasons'][number]['evidence'][number];

/** What the citizen says of a verdict of ours, and what she lets be known of the page. */
export interface Correction {
  report: Report;
  /** Her word. */
  says: 'campaign' | 'other';
  /** Of this extension. */
  version: string;
  /** Whether the page's address may stand in it. Without, signs that would give it away are left out too. */
  withAddress: boolean;
}

/** Line breaks, controls, and the marks that reorder what is shown: a page's words stay one plain line. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** A verdict that was wrong, as plain text to hand on: what was said, what she says, and every sign in the page's own words. */
export function correctionToText({ report, says, version, withAddress }: Correction, words: Words): string {
  const { detection, pageLanguage } = report;
  const lines = detection.reasons.map(({ signal, label, weight, evidence }) => {
    const sign = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
    const seen = evidence.map((one) => tellSeen(one, withAddress ? null : report, words)).join('; ');
    return [`${sign} ${inLocale(label, words.locale)} [${signal}]`, seen].filter(Boolean).join(': ');
  });
  return [
    words('correction_title', { version }),
    '',
    words('correction_said', { verdict: detection.verdict, score: detection.score.toFixed(2) }),
    words('correction_reader', { verdict: says }),
    withAddress ? words('correction_page', { url: report.url }) : words('correction_no_page'),
    words('correction_language', { language: pageLanguage.lang ?? '?' }),
    '',
    ...(lines.length > 0 ? [words('correction_seen'), ...lines] : [words('correction_nothing_seen')]),
  ]
    .map((line) => line.replace(UNSEEN, ' ').trim())
    .join('\n')
    .concat('\n');
}

/** `hidden` is the report whose site is not to be named. */
function tellSeen({ saw, where }: Evidence, hidden: Report | null, words: Words): string {
  const place = words(`place_${where.replaceAll('-', '_')}`);
  const tells = hidden !== null && (where === 'address' || saw.toLowerCase().includes(hidden.site));
  return words('share_saw', { saw: tells ? words('correction_left_out') : saw, place });
}
