import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'Mandatário financeiro of a candidacy; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'finance-agent', strength: 3, joined: 'colon', name: 'optional', lead: /mandat[áa]ri[oa] financeir[oa]/iu },
  ],
  examples: [{ text: 'Mandatária financeira: Maria Exemplo', role: 'finance-agent', name: 'Maria Exemplo' }],
  counterexamples: ['Responsável pelo tratamento: Equipa da Candidatura Exemplo', 'Mandatários\nMário Exemplo'],
});
