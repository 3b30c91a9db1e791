import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'Its sections are those of a newspaper',
    fr: 'Ses rubriques sont celles d’un journal',
    de: 'Ihre Rubriken sind die einer Zeitung',
    es: 'Sus secciones son las de un periódico',
    it: 'Le sue sezioni sono quelle di un giornale',
    nl: 'De rubrieken zijn die van een krant',
    pl: 'Jej działy są działami gazety',
    pt: 'As suas secções são as de um jornal',
  },
  full: 4,
  look: ({ words }) =>
    evidenceOf(
      distinct(words.hits.filter(({ role, zone }) => role === 'newsroom' && /^(?:menu|call|name|footer)$/.test(zone))),
    ),
});
