import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 21',
  date: '2026-11-22',
  label: { en: 'Objecting to the use', fr: 'S’opposer à l’utilisation' },
  group: 'rights',
  order: 230,
  articles: ['21'],
});
