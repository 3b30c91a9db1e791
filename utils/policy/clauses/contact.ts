import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(a)–(b)',
  date: '2026-11-22',
  label: {
    en: 'Whom to write to about data',
    fr: 'À qui écrire au sujet des données',
    de: 'Kontakt für Fragen zu Daten',
    es: 'A quién escribir sobre los datos',
    it: 'A chi scrivere riguardo ai dati',
    nl: 'Contact voor vragen over gegevens',
    pl: 'Do kogo pisać w sprawie danych',
    pt: 'A quem escrever sobre os dados',
  },
  group: 'who',
  order: 20,
});
