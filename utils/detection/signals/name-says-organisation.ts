import { evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'The site’s name is that of an association, union, church or university',
    fr: 'Le nom du site est celui d’une association, d’un syndicat, d’une église ou d’une université',
  },
  look: ({ words }) => evidenceOf(words.hits.filter(({ role, zone }) => role === 'union' && zone === 'name')),
});
