import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 4(7), 13(1)(a)',
  date: '2026-11-22',
  label: { en: 'Who decides over the data', fr: 'Qui décide des données' },
  group: 'who',
  order: 10,
});
