import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It looks at elections from outside',
    fr: 'Il regarde l’élection du dehors',
    de: 'Sie betrachtet Wahlen von außen',
    es: 'Mira las elecciones desde fuera',
    it: 'Guarda le elezioni dall’esterno',
    nl: 'Kijkt van buitenaf naar verkiezingen',
    pl: 'Patrzy na wybory z zewnątrz',
    pt: 'Olha para as eleições de fora',
  },
  full: 3,
  look: ({ words }) =>
    evidenceOf(distinct(words.hits.filter(({ role, zone, ours }) => role === 'observer' && !ours && zone !== 'text'))),
});
