import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 16',
  date: '2026-11-22',
  label: {
    en: 'Asking for correction',
    fr: 'Demander la rectification',
    de: 'Berichtigung verlangen',
    es: 'Pedir la rectificación',
    it: 'Chiedere la rettifica',
    nl: 'Vragen om rectificatie',
    pl: 'Wystąpienie o sprostowanie',
    pt: 'Pedir a retificação',
  },
  group: 'rights',
  order: 200,
  articles: ['16'],
});
