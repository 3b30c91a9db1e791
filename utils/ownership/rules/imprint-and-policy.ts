import { defineRule } from '../define-rule';
import { pageSource } from '../name-source';
import { isSameName } from '../same-name';

/**
 * Whether a name that the page states under a role of its own also stands in the policy's sentence on who is responsible. Two names
 * are two facts: who pays or publishes need not be who decides over data.
 */
export default defineRule({
  question: 'decides',
  order: 78,
  ids: ['imprint-in-policy', 'imprint-not-in-policy'],
  tell: (sources) => {
    const { policy, imprint } = sources;
    if (policy?.whose !== 'site') return [];
    const answer = policy.reading.answers.find(({ clause }) => clause === 'controller');
    if (answer?.answer !== 'yes' || answer.quotes.length === 0) return [];
    const named = imprint.filter(({ role, name }) => name && role !== 'host' && role !== 'data-processor');
    const known = named.find(({ name = '' }) => answer.quotes.some(({ exact }) => isSameName(name, exact)));
    const told = known ?? named[0];
    if (!told) return [];
    return [
      {
        rule: known ? 'imprint-in-policy' : 'imprint-not-in-policy',
        kind: 'derived',
        values: { name: told.name ?? '', phrase: told.phrase },
        source: pageSource(sources, told.quote.url),
        certainty: 'sourced',
      },
    ];
  },
});
