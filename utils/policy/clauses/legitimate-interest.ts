import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 6(1)(f), 13(1)(d)',
  date: '2026-11-22',
  label: { en: 'Which legitimate interest', fr: 'Quel intérêt légitime' },
  group: 'what',
  order: 90,
  articles: ['6(1)(f)'],
});
