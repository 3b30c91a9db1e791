import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(e)',
  date: '2026-11-22',
  label: {
    en: 'Whether the data must be given',
    fr: 'Si les données doivent être fournies',
    de: 'Ob die Daten angegeben werden müssen',
    es: 'Si es obligatorio facilitar los datos',
    it: 'Se i dati vanno forniti obbligatoriamente',
    nl: 'Of de gegevens verplicht zijn',
    pl: 'Czy podanie danych jest obowiązkowe',
    pt: 'Se é obrigatório fornecer os dados',
  },
  group: 'what',
  order: 160,
});
