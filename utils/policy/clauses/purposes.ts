import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 5(1)(b), 13(1)(c)',
  date: '2026-11-22',
  label: {
    en: 'What the data is used for',
    fr: 'À quoi servent les données',
    de: 'Wofür die Daten verwendet werden',
    es: 'Para qué se usan los datos',
    it: 'A che cosa servono i dati',
    nl: 'Waarvoor de gegevens worden gebruikt',
    pl: 'Do czego służą dane',
    pt: 'Para que são usados os dados',
  },
  group: 'what',
  order: 70,
});
