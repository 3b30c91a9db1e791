import { defineRule } from '../define-rule';
import { pageSource } from '../name-source';

/** Questions of the page's forms about special categories of data, in the form's own words. */
export default defineRule({
  question: 'told',
  order: 20,
  ids: ['form-asks'],
  tell: (sources) =>
    [...new Set(sources.sensitiveQuestions ?? [])].map((asked) => ({
      rule: 'form-asks',
      kind: 'observed',
      values: { asked: asked.slice(0, 300) },
      source: pageSource(sources),
      certainty: 'sourced',
    })),
});
