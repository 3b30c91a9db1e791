import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 5(1)(e), 13(2)(a)',
  date: '2026-11-22',
  label: {
    en: 'How long the data is kept',
    fr: 'Combien de temps les données sont gardées',
    de: 'Wie lange die Daten gespeichert werden',
    es: 'Cuánto tiempo se conservan los datos',
    it: 'Per quanto tempo i dati sono conservati',
    nl: 'Hoelang de gegevens worden bewaard',
    pl: 'Jak długo dane są przechowywane',
    pt: 'Quanto tempo se conservam os dados',
  },
  group: 'how-long',
  order: 140,
  value: 'duration',
});
