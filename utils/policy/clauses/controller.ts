import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 4(7), 13(1)(a)',
  date: '2026-11-22',
  label: {
    en: 'Who decides over the data',
    fr: 'Qui décide des données',
    de: 'Wer über die Daten entscheidet',
    es: 'Quién decide sobre los datos',
    it: 'Chi decide sui dati',
    nl: 'Wie over de gegevens beslist',
    pl: 'Kto decyduje o danych',
    pt: 'Quem decide sobre os dados',
  },
  group: 'who',
  order: 10,
});
