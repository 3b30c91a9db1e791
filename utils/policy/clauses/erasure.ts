import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 17',
  date: '2026-11-22',
  label: {
    en: 'Asking for erasure',
    fr: 'Demander l’effacement',
    de: 'Löschung verlangen',
    es: 'Pedir la supresión',
    it: 'Chiedere la cancellazione',
    nl: 'Vragen om wissing',
    pl: 'Wystąpienie o usunięcie',
    pt: 'Pedir o apagamento',
  },
  group: 'rights',
  order: 210,
  articles: ['17'],
});
