import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 15',
  date: '2026-11-22',
  label: {
    en: 'Asking what is held about you',
    fr: 'Demander ce qui est détenu sur vous',
    de: 'Auskunft über die eigenen Daten verlangen',
    es: 'Preguntar qué datos hay sobre usted',
    it: 'Chiedere quali dati propri sono detenuti',
    nl: 'Vragen welke gegevens over u er zijn',
    pl: 'Wystąpienie o informację, jakie dane są przechowywane',
    pt: 'Perguntar que dados existem sobre si',
  },
  group: 'rights',
  order: 190,
  articles: ['15'],
});
