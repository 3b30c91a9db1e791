import type { Certainty } from '../evidence';
import type { PlatformFinding } from '../platforms';
import type { OwnershipSources } from './define-rule';

/** Platforms that the page itself runs on, as a service of somebody else. */
export function hostingPlatforms({ platforms }: Pick<OwnershipSources, 'platforms'>): PlatformFinding[] {
  return platforms.filter(({ role }) => role === 'host');
}

/** A note that rests on a finding is no surer than it; nor than the fact it tells. */
export function certaintyOf(finding: Pick<PlatformFinding, 'certainty'>, fact?: { certainty: Certainty }): Certainty {
  return finding.certainty === 'certain' ? (fact?.certainty ?? 'sourced') : 'uncertain';
}
