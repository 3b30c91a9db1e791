import { definePhrases } from '../../define-phrases';

const YEAR = /\b(19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/;

export default definePhrases({
  headings: /atualiz|actualiz|alterac|vigor|versao|vigencia|revisao|privacidade/,
  yes: [
    [
      6,
      /\b(ultima|data da ultima|mais recente) (atualizacao|actualizacao|alteracao|revisao|modificacao|versao)\b|\b(atualizad|actualizad|revist|revisad|alterad|modificad)[oa]s? (pela ultima vez |por ultimo )?(a|em|no dia)\b|\b(atualizad|revist|revisad|alterad)[oa]s? pela ultima vez\b/,
      YEAR,
    ],
    [
      5,
      /\b(em vigor|entrou em vigor|entra em vigor|vigente|vigencia|efetiv[ao] a partir|versao|publicad[oa]|data|atualizad[oa]|atualizacao|valid[ao]|aprovad[oa])\b/,
      YEAR,
      /\b(politica|declaracao|aviso|versao|vigor|vigencia|vigente|atualizad[oa]|atualizacao|privacidade|documento|data|efetiva)\b/,
    ],
  ],
  veto: [
    /\b(lei|regulamento|diretiva|decreto|rgpd|lgpd)\b.{0,80}\b(entrou|entra|em vigor|vigente|aplicavel|de \d{1,2} de)\b|\b(lei|regulamento) (n|\(ue\)|geral|de)\b/,
    /\bcopyright\b|\(c\) ?(19|20)|©|\bdireitos reservados\b/,
  ],
  examples: {
    yes: ['Última atualização: 3 de maio de 2024.', 'Esta política entrou em vigor a 1 de janeiro de 2023.'],
  },
  counterexamples: [
    'Atualizamos o jardim todos os anos.',
    'O Regulamento Geral de Proteção de Dados entrou em vigor em maio de 2018.',
  ],
});
