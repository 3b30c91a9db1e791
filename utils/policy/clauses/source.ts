import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 14(2)(f)',
  date: '2026-11-22',
  label: { en: 'Where else the data comes from', fr: 'D’où viennent les autres données' },
  group: 'what',
  order: 100,
});
