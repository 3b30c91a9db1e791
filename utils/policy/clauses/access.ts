import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 15',
  date: '2026-11-22',
  label: { en: 'Asking what is held about you', fr: 'Demander ce qui est détenu sur vous' },
  group: 'rights',
  order: 190,
  articles: ['15'],
});
