import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 7(3), 13(2)(c)',
  date: '2026-11-22',
  label: {
    en: 'Taking consent back',
    fr: 'Retirer son consentement',
    de: 'Die Einwilligung widerrufen',
    es: 'Retirar el consentimiento',
    it: 'Revocare il consenso',
    nl: 'Toestemming intrekken',
    pl: 'Wycofanie zgody',
    pt: 'Retirar o consentimento',
  },
  group: 'rights',
  order: 250,
  articles: ['7(3)'],
});
