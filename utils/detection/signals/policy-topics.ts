import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: { en: 'Headings and menu list fields of policy', fr: 'Titres et menu énumèrent des domaines politiques' },
  full: 5,
  look: ({ words }) =>
    evidenceOf(
      distinct(words.hits.filter(({ role, zone }) => role === 'topics' && /^(?:heading|menu|call)$/.test(zone))),
    ),
});
