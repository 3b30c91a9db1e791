import type { Report } from '../../utils/report';
import type { PolicySource, RightsSources, Whose } from '../../utils/rights';

/** The parts of a report that rights are told from. */
export type RightsReport = Pick<Report, 'site' | 'policy' | 'imprint' | 'platforms'>;

/** A report's policy and legal notice, as the rights are told from them; a platform is called by its name. */
export function rightsSourcesOf(report: RightsReport, country: string | null): RightsSources {
  return { country, policy: policyOf(report), imprint: report.imprint };
}

function policyOf({ policy, platforms }: RightsReport): PolicySource | null {
  if (policy.status !== 'read') return null;
  const { whose, readAt, reading } = policy;
  return { whose: whose === 'site' ? whose : named(whose, platforms), readAt, answers: reading.answers };
}

function named({ platform }: { platform: string }, platforms: RightsReport['platforms']): Whose {
  return { platform: platforms.find(({ id }) => id === platform)?.name ?? platform };
}
