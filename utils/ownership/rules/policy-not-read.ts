import { defineRule } from '../define-rule';
import { pageSource } from '../name-source';

/** Says once, at the head of all, that there was no policy to ask. */
export default defineRule({
  question: 'decides',
  order: 5,
  ids: ['policy-not-read'],
  tell: (sources) =>
    sources.policy
      ? []
      : [
          {
            rule: 'policy-not-read',
            kind: 'not-found',
            values: {},
            source: pageSource(sources),
            certainty: 'sourced',
          },
        ],
});
