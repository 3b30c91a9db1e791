import type { ImprintFinding } from '../imprint';
import type { ClauseAnswer } from '../policy';

/** Whose words something is read in: the site's own, or those of the platform it stands on, by name. */
export type Whose = 'site' | { platform: string };

/** The policy that was read. */
export interface PolicySource {
  whose: Whose;
  /** ISO 8601 instant at which it was read. */
  readAt: string;
  answers: readonly Pick<ClauseAnswer, 'clause' | 'answer' | 'quotes'>[];
}

/** What the rights are told from. */
export interface RightsSources {
  /** The country the citizen chose, ISO 3166-1 alpha-2, upper case; null: what the pages tell. */
  country: string | null;
  policy: PolicySource | null;
  imprint: readonly ImprintFinding[];
}

/** What the policy answers to one question, word for word; nothing where it denies or is silent. */
export function saidOn(policy: PolicySource | null, clause: string): readonly ClauseAnswer['quotes'][number][] {
  const answer = policy?.answers.find((one) => one.clause === clause);
  return answer?.answer === 'yes' ? answer.quotes : [];
}
