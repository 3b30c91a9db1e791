import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'The site’s name is that of an authority',
    fr: 'Le nom du site est celui d’une autorité',
  },
  look: ({ words }) => evidenceOf(words.hits.filter(({ role, zone }) => role === 'authority' && zone === 'name')),
});
