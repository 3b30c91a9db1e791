import { defineRule, type NoteDraft } from '../define-rule';
import { policySource } from '../name-source';

/** Parts of the answer on recipients that name other political organisations. */
const POLITICAL = ['party', 'allies'];

/** Sentences by which the data can reach a party, another campaign or a like-minded organisation. Silent where recipients were not read. */
export default defineRule({
  question: 'receives',
  order: 22,
  ids: ['passed-on-quoted', 'passed-on-not-found'],
  tell: ({ policy }) => {
    const recipients = policy?.reading.answers.find(({ clause }) => clause === 'recipients');
    if (!policy || !recipients || recipients.answer === 'not-checked') return [];
    const told = { source: policySource(policy), certainty: 'sourced', values: {} } as const;
    const quotes = (recipients.details ?? []).filter(({ id }) => POLITICAL.includes(id)).map(({ quote }) => quote);
    const once = quotes.filter((quote, at) => quotes.findIndex(({ exact }) => exact === quote.exact) === at);
    if (once.length === 0) return [{ ...told, rule: 'passed-on-not-found', kind: 'not-found' }];
    return once.map((quote): NoteDraft => ({ ...told, rule: 'passed-on-quoted', kind: 'quoted', quote }));
  },
});
