import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13, 14(1)(d)',
  date: '2026-11-22',
  label: { en: 'Which data is collected', fr: 'Quelles données sont recueillies' },
  group: 'what',
  order: 50,
});
