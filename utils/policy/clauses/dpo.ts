import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(b), 37 to 39',
  date: '2026-11-22',
  label: {
    en: 'Data protection officer',
    fr: 'Délégué à la protection des données',
    de: 'Datenschutzbeauftragte',
    es: 'Delegado de protección de datos',
    it: 'Responsabile della protezione dei dati',
    nl: 'Functionaris voor gegevensbescherming',
    pl: 'Inspektor ochrony danych',
    pt: 'Encarregado da proteção de dados',
  },
  group: 'who',
  order: 30,
  articles: ['37', '38', '39'],
});
