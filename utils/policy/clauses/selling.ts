import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(e)',
  date: '2026-11-22',
  label: { en: 'Selling, renting or exchanging the data', fr: 'Vendre, louer ou échanger les données' },
  group: 'whom',
  order: 120,
});
