import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 5(1)(e), 13(2)(a)',
  date: '2026-11-22',
  label: {
    en: 'What becomes of the data after the election',
    fr: 'Ce que deviennent les données après l’élection',
    de: 'Was nach der Wahl mit den Daten geschieht',
    es: 'Qué pasa con los datos después de las elecciones',
    it: 'Che cosa accade ai dati dopo l’elezione',
    nl: 'Wat er na de verkiezing met de gegevens gebeurt',
    pl: 'Co dzieje się z danymi po wyborach',
    pt: 'O que acontece aos dados depois das eleições',
  },
  group: 'how-long',
  order: 150,
  value: 'duration',
});
