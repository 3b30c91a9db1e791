import { defineRule } from '../define-rule';
import { policySource } from '../name-source';

/** The page's language beside the policy's, as a fact. */
export default defineRule({
  question: 'told',
  order: 10,
  ids: ['policy-language-same', 'policy-language-different', 'policy-language-partly', 'policy-language-unknown'],
  tell: ({ policy, pageLanguage }) =>
    policy?.relation === undefined
      ? []
      : [
          {
            rule: `policy-language-${policy.relation}`,
            kind: policy.relation === 'unknown' ? 'not-found' : 'observed',
            values: {
              pageLanguage: pageLanguage ?? 'und',
              policyLanguage: policy.reading.language.lang ?? 'und',
            },
            source: policySource(policy),
            certainty: 'sourced',
          },
        ],
});
