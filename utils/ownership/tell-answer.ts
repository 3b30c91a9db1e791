import type { NoteDraft, OwnershipRule, OwnershipSources } from './define-rule';
import { policySource } from './name-source';

/** Quotes told for one clause: enough to answer, the rest stands with the policy. */
const QUOTES = 2;

/**
 * A rule that tells what the policy answers to one clause: its words, that nothing was found in what was read, or that its language
 * cannot be read yet. Silent where no policy was read; `policy-not-read` says that once.
 */
export function tellAnswer(clause: string): Pick<OwnershipRule, 'ids' | 'tell'> {
  const [quoted, notFound, notChecked] = [`${clause}-quoted`, `${clause}-not-found`, `${clause}-not-checked`];
  return {
    ids: [quoted, notFound, notChecked],
    tell: ({ policy, platforms }) => {
      const found = policy?.reading.answers.find((answer) => answer.clause === clause);
      if (!policy || !found) return [];
      const told = { source: policySource(policy), certainty: 'sourced' } as const;
      const whose = whosePolicy(policy, platforms);
      switch (found.answer) {
        case 'yes':
        case 'no':
          return found.quotes
            .slice(0, QUOTES)
            .map((quote): NoteDraft => ({ ...told, rule: quoted, kind: 'quoted', values: whose, quote }));
        case 'silent': {
          const passages = String(policy.reading.passages);
          return [{ ...told, rule: notFound, kind: 'not-found', values: { ...whose, passages } }];
        }
        case 'not-checked': {
          const policyLanguage = policy.reading.language.lang ?? 'und';
          return [{ ...told, rule: notChecked, kind: 'not-found', values: { policyLanguage } }];
        }
      }
    },
  };
}

/** Whose policy it is, for the sentence: `whose` is `site` or `platform`, `platform` its name. */
function whosePolicy(
  { whose }: NonNullable<OwnershipSources['policy']>,
  platforms: OwnershipSources['platforms'],
): { whose: string; platform: string } {
  if (whose === 'site') return { whose: 'site', platform: '' };
  const owner = platforms.find(({ id }) => id === whose.platform);
  return { whose: 'platform', platform: owner?.name ?? whose.platform };
}
