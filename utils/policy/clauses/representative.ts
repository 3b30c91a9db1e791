import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(a), 27',
  date: '2026-11-22',
  label: {
    en: 'Representative in the European Union',
    fr: 'Représentant dans l’Union européenne',
    de: 'Vertretung in der Europäischen Union',
    es: 'Representante en la Unión Europea',
    it: 'Rappresentante nell’Unione europea',
    nl: 'Vertegenwoordiger in de Europese Unie',
    pl: 'Przedstawiciel w Unii Europejskiej',
    pt: 'Representante na União Europeia',
  },
  group: 'who',
  order: 40,
  articles: ['27'],
});
