import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 3, 79(2)',
  date: '2026-11-22',
  label: {
    en: 'Which law applies',
    fr: 'Quelle loi s’applique',
    de: 'Welches Recht gilt',
    es: 'Qué ley se aplica',
    it: 'Quale legge si applica',
    nl: 'Welk recht geldt',
    pl: 'Jakie prawo ma zastosowanie',
    pt: 'Que lei se aplica',
  },
  group: 'rights',
  order: 270,
});
