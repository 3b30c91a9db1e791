import { defineRule } from '../define-rule';
import { policySource } from '../name-source';

/** The policy that the page links to is the platform's own text: it speaks for the platform, not for the site. */
export default defineRule({
  question: 'decides',
  order: 20,
  ids: ['policy-is-platforms'],
  tell: ({ policy, platforms }) => {
    if (!policy || policy.whose === 'site') return [];
    const { platform: id } = policy.whose;
    const platform = platforms.find((it) => it.id === id)?.name ?? id;
    return [
      {
        rule: 'policy-is-platforms',
        kind: 'derived',
        values: { platform, host: URL.parse(policy.reading.url)?.host ?? '' },
        source: policySource(policy),
        certainty: 'sourced',
      },
    ];
  },
});
