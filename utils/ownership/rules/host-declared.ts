import { defineRule, type NoteDraft } from '../define-rule';
import { pageSource } from '../name-source';

const DECLARED = 3;

/** The host that the page declares. Declared and observed are two lines, always; neither corrects the other. */
export default defineRule({
  question: 'stores',
  order: 10,
  ids: ['host-declared', 'host-declared-unfilled', 'host-declared-not-found'],
  tell: (sources) => {
    const declared = sources.imprint.filter(({ role, name, unfilled }) => role === 'host' && (name || unfilled));
    if (declared.length === 0) {
      const source = pageSource(sources);
      return [{ rule: 'host-declared-not-found', kind: 'not-found', values: {}, source, certainty: 'sourced' }];
    }
    return declared.slice(0, DECLARED).map(
      ({ name, phrase, quote }): NoteDraft => ({
        rule: name ? 'host-declared' : 'host-declared-unfilled',
        kind: 'quoted',
        values: { phrase, ...(name ? { name } : {}) },
        quote,
        source: pageSource(sources, quote.url),
        certainty: 'sourced',
      }),
    );
  },
});
