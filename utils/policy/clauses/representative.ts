import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(a), 27',
  date: '2026-11-22',
  label: { en: 'Representative in the European Union', fr: 'Représentant dans l’Union européenne' },
  group: 'who',
  order: 40,
  articles: ['27'],
});
