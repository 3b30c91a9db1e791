import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(e)',
  date: '2026-11-22',
  label: { en: 'Whether the data must be given', fr: 'Si les données doivent être fournies' },
  group: 'what',
  order: 160,
});
