import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(f), 22',
  date: '2026-11-22',
  label: { en: 'Profiling, targeting and automated decisions', fr: 'Profilage, ciblage et décisions automatisées' },
  group: 'what',
  order: 170,
  articles: ['22'],
  details: {
    profiling: { en: 'Profiling', fr: 'Profilage' },
    targeting: { en: 'Targeting', fr: 'Ciblage' },
  },
});
