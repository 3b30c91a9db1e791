import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: { en: 'Its sections are those of a newspaper', fr: 'Ses rubriques sont celles d’un journal' },
  full: 4,
  look: ({ words }) =>
    evidenceOf(
      distinct(words.hits.filter(({ role, zone }) => role === 'newsroom' && /^(?:menu|call|name|footer)$/.test(zone))),
    ),
});
