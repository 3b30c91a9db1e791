import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: { en: 'It looks at elections from outside', fr: 'Il regarde l’élection du dehors' },
  full: 3,
  look: ({ words }) =>
    evidenceOf(distinct(words.hits.filter(({ role, zone, ours }) => role === 'observer' && !ours && zone !== 'text'))),
});
