import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13, 14(1)(d)',
  date: '2026-11-22',
  label: {
    en: 'Which data is collected',
    fr: 'Quelles données sont recueillies',
    de: 'Welche Daten erhoben werden',
    es: 'Qué datos se recogen',
    it: 'Quali dati sono raccolti',
    nl: 'Welke gegevens worden verzameld',
    pl: 'Jakie dane są zbierane',
    pt: 'Que dados são recolhidos',
  },
  group: 'what',
  order: 50,
});
