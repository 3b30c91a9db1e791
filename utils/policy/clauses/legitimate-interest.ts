import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 6(1)(f), 13(1)(d)',
  date: '2026-11-22',
  label: {
    en: 'Which legitimate interest',
    fr: 'Quel intérêt légitime',
    de: 'Welches berechtigte Interesse',
    es: 'Qué interés legítimo',
    it: 'Quale legittimo interesse',
    nl: 'Welk gerechtvaardigd belang',
    pl: 'Jaki prawnie uzasadniony interes',
    pt: 'Que interesse legítimo',
  },
  group: 'what',
  order: 90,
  articles: ['6(1)(f)'],
});
