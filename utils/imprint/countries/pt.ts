import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Mandatário financeiro of a candidacy; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'finance-agent', strength: 3, joined: 'colon', name: 'optional', lead: /mandat[áa]ri[oa] financeir[oa]/iu },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /(?:entidade )?(?:propriet[áa]ri[oa]|titular|respons[áa]vel|editor(?:a)?) d(?:o|este) (?:s[íi]tio|site|portal)(?: web)?/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:alojado|hospedado) (?:em|n[oa]|por|pel[oa])(?: servidores d[aeo])?/iu,
      needs: /\b(?:s[íi]tio|site|p[áa]gina|portal|servidor)/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /(?:alojamento|hospedagem)(?: web| do s[íi]tio| do site)?(?= ?:)/iu,
      opens: true,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Mandatária financeira: Maria Exemplo', role: 'finance-agent', name: 'Maria Exemplo' },
    { text: 'Este site está alojado em Exemplo Servidores, Lda.', role: 'host', name: 'Exemplo Servidores' },
    { text: 'Proprietário do site: Associação Exemplo', role: 'publisher', name: 'Associação Exemplo' },
  ],
  counterexamples: [
    'Encarregado da proteção de dados: Maria Exemplo',
    'Responsável pela campanha: Maria Exemplo',
    'Mandatários\nMário Exemplo',
  ],
});
