import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 5(1)(e), 13(2)(a)',
  date: '2026-11-22',
  label: { en: 'How long the data is kept', fr: 'Combien de temps les données sont gardées' },
  group: 'how-long',
  order: 140,
  value: 'duration',
});
