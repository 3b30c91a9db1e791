import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(d), 77',
  date: '2026-11-22',
  label: {
    en: 'Complaining to an authority',
    fr: 'Saisir une autorité',
    de: 'Beschwerde bei einer Behörde',
    es: 'Reclamar ante una autoridad',
    it: 'Presentare reclamo a un’autorità',
    nl: 'Klacht bij een autoriteit',
    pl: 'Skarga do organu nadzorczego',
    pt: 'Reclamar a uma autoridade',
  },
  group: 'rights',
  order: 260,
  articles: ['77'],
});
