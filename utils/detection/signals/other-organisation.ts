import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is a union, charity, church, club or university',
    fr: 'C’est un syndicat, une association, une église ou une université',
  },
  full: 3,
  look: ({ words }) => evidenceOf(distinct(words.hits.filter(({ role, zone }) => role === 'union' && zone !== 'text'))),
});
