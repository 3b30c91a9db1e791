import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 3, 79(2)',
  date: '2026-11-22',
  label: { en: 'Which law applies', fr: 'Quelle loi s’applique' },
  group: 'rights',
  order: 270,
});
