import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 20',
  date: '2026-11-22',
  label: {
    en: 'Taking the data along',
    fr: 'Emporter ses données',
    de: 'Die Daten mitnehmen',
    es: 'Llevarse los datos',
    it: 'Portare con sé i dati',
    nl: 'De gegevens meenemen',
    pl: 'Przeniesienie danych',
    pt: 'Levar os dados',
  },
  group: 'rights',
  order: 240,
  articles: ['20'],
});
