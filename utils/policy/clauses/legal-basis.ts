import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 6(1), 13(1)(c)',
  date: '2026-11-22',
  label: {
    en: 'Legal basis',
    fr: 'Base légale',
    de: 'Rechtsgrundlage',
    es: 'Base jurídica',
    it: 'Base giuridica',
    nl: 'Rechtsgrond',
    pl: 'Podstawa prawna',
    pt: 'Fundamento jurídico',
  },
  group: 'what',
  order: 80,
  articles: ['6'],
});
