import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(d), 77',
  date: '2026-11-22',
  label: { en: 'Complaining to an authority', fr: 'Saisir une autorité' },
  group: 'rights',
  order: 260,
  articles: ['77'],
});
