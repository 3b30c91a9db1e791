import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 12(1), 13(3)',
  date: '2026-11-22',
  label: {
    en: 'When the policy was last changed',
    fr: 'Quand la politique a été modifiée',
    de: 'Wann die Datenschutzerklärung zuletzt geändert wurde',
    es: 'Cuándo se modificó la política',
    it: 'Quando l’informativa è stata modificata l’ultima volta',
    nl: 'Wanneer de verklaring het laatst is gewijzigd',
    pl: 'Kiedy ostatnio zmieniono politykę prywatności',
    pt: 'Quando a política foi alterada',
  },
  group: 'how-long',
  order: 280,
  value: 'date',
});
