import { defineRule } from '../define-rule';
import { pageSource } from '../name-source';

/** A second address says where to write; a list of them says no more. */
const ADDRESSES = 2;

/** The postal address that the page prints with a name: what tells a country, where a site's address on the web does not. */
export default defineRule({
  question: 'decides',
  order: 75,
  ids: ['imprint-address'],
  tell: (sources) =>
    sources.imprint
      .filter(({ role }) => role !== 'host' && role !== 'data-processor')
      .filter(({ address }, i, all) => address && all.findIndex((other) => other.address === address) === i)
      .slice(0, ADDRESSES)
      .map(({ name = '', phrase, address = '', quote }) => ({
        rule: 'imprint-address',
        kind: 'observed',
        values: { name, phrase, address },
        source: pageSource(sources, quote.url),
        certainty: 'sourced',
      })),
});
