import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 5(1)(b), 13(1)(c)',
  date: '2026-11-22',
  label: { en: 'What the data is used for', fr: 'À quoi servent les données' },
  group: 'what',
  order: 70,
});
