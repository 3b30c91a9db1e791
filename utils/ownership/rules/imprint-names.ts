import { defineRule, type NoteDraft } from '../define-rule';
import { pageSource } from '../name-source';

/** Persons and bodies told at most: a long list of local agents says no more. */
const NAMED = 6;

/** Whom the page itself names, under the page's own word for the role. No such role means "responsible for the data". */
export default defineRule({
  question: 'decides',
  order: 70,
  ids: ['imprint-names', 'imprint-unfilled'],
  tell: (sources) =>
    sources.imprint
      .filter(({ role, name, unfilled }) => role !== 'host' && (name || unfilled))
      .slice(0, NAMED)
      .map(
        ({ phrase, name, quote }): NoteDraft => ({
          rule: name ? 'imprint-names' : 'imprint-unfilled',
          kind: 'quoted',
          values: { phrase, ...(name ? { name } : {}) },
          quote,
          source: pageSource(sources, quote.url),
          certainty: 'sourced',
        }),
      ),
});
