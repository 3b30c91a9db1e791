import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'The site’s name is that of a party or group of elected members',
    fr: 'Le nom du site est celui d’un parti ou d’un groupe d’élus',
  },
  look: ({ words }) => evidenceOf(words.hits.filter(({ role, zone }) => zone === 'name' && role === 'party')),
});
