import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 8',
  date: '2026-11-22',
  label: {
    en: 'Minors',
    fr: 'Mineurs',
    de: 'Minderjährige',
    es: 'Menores',
    it: 'Minori',
    nl: 'Minderjarigen',
    pl: 'Osoby niepełnoletnie',
    pt: 'Menores',
  },
  group: 'what',
  order: 180,
  articles: ['8'],
});
