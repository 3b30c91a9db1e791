import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 5(1)(e), 13(2)(a)',
  date: '2026-11-22',
  label: { en: 'What becomes of the data after the election', fr: 'Ce que deviennent les données après l’élection' },
  group: 'how-long',
  order: 150,
  value: 'duration',
});
