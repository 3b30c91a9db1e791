import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 12(1), 13(3)',
  date: '2026-11-22',
  label: { en: 'When the policy was last changed', fr: 'Quand la politique a été modifiée' },
  group: 'how-long',
  order: 280,
  value: 'date',
});
