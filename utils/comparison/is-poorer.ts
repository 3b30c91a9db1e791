import type { Report } from '../report';

/** Most telling first, as `Detection` lists them. */
const VERDICTS: readonly Report['detection']['verdict'][] = ['campaign', 'unsure', 'other'];

/**
 * Whether a newer report says less than the one that is kept, so that by itself it takes nobody's place: its policy could not be read this
 * time or not yet, its page shows less clearly what the site is, or it comes from other pages on which no form was met.
 */
export function isPoorer(newer: Report, kept: Report): boolean {
  if (kept.policy.status === 'read' && newer.policy.status !== 'read') return true;
  if (VERDICTS.indexOf(newer.detection.verdict) > VERDICTS.indexOf(kept.detection.verdict)) return true;
  return newer.url !== kept.url && asks(kept) && !asks(newer);
}

function asks({ forms }: Pick<Report, 'forms'>): boolean {
  return forms.some(({ kind, fields }) => kind !== 'search' && fields.length > 0);
}
