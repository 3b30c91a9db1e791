import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 6(1), 13(1)(c)',
  date: '2026-11-22',
  label: { en: 'Legal basis', fr: 'Base légale' },
  group: 'what',
  order: 80,
  articles: ['6'],
});
