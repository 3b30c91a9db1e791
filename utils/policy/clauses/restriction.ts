import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 18',
  date: '2026-11-22',
  label: {
    en: 'Restricting the use',
    fr: 'Limiter l’utilisation',
    de: 'Die Verarbeitung einschränken lassen',
    es: 'Limitar el uso',
    it: 'Limitare il trattamento',
    nl: 'Het gebruik beperken',
    pl: 'Ograniczenie przetwarzania',
    pt: 'Limitar o uso',
  },
  group: 'rights',
  order: 220,
  articles: ['18'],
});
