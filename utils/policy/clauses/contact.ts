import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(a)–(b)',
  date: '2026-11-22',
  label: { en: 'Whom to write to about data', fr: 'À qui écrire au sujet des données' },
  group: 'who',
  order: 20,
});
