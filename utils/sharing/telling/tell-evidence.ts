import type { Evidence, Words } from '../../evidence';

/** Signs told of one thing; more do not make it clearer. */
const SHOWN = 3;

/** What was seen and where, in the page's own words. */
export function tellEvidence(evidence: Evidence[], words: Words): string {
  return evidence
    .slice(0, SHOWN)
    .map(({ saw, where }) => words('share_saw', { saw, place: words(`place_${where.replaceAll('-', '_')}`) }))
    .join('; ');
}
