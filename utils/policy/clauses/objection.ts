import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 21',
  date: '2026-11-22',
  label: {
    en: 'Objecting to the use',
    fr: 'S’opposer à l’utilisation',
    de: 'Der Verarbeitung widersprechen',
    es: 'Oponerse al uso',
    it: 'Opporsi al trattamento',
    nl: 'Bezwaar maken tegen het gebruik',
    pl: 'Sprzeciw wobec przetwarzania',
    pt: 'Opor-se ao uso',
  },
  group: 'rights',
  order: 230,
  articles: ['21'],
});
