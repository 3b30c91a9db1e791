import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /lei aplicavel|legislacao aplicavel|foro|jurisdicao|litigios/,
  yes: [
    [
      6,
      /\b(regid[oa]s?|rege-se|regem-se|reger-se|interpretad[oa]s?|regulad[oa]s?)\b/,
      /\b(pel[ao]s?|nos termos da|de acordo com a|segundo a) (leis?|legislacao|direito) (portuguesa?s?|brasileir[oa]s?|d[oae])/,
    ],
    [
      5,
      /\b(foro|tribuna(l|is)|jurisdicao)\b/,
      /\b(comarca|competentes?|exclusiv\w+|eleito|lisboa|porto)\b/,
      /\b(litigios?|controversias?|dirimir|conflitos?|resolver|eleito|disputas?|politica)\b/,
    ],
    [5, /\b(lei|legislacao) aplicavel\b/, /\b(e a|sera a|:) ?(lei|legislacao)? ?(portuguesa|brasileira)\b/],
  ],
  veto: [/\bterceiros\b/, /\bdados (sao|serao) (armazenad|transferid|tratad)/],
  examples: {
    yes: [
      'Esta política rege-se pela lei portuguesa.',
      'Fica eleito o foro da comarca de Campinas para dirimir conflitos.',
    ],
  },
  counterexamples: ['A freguesia é regida por uma junta.', 'Os tribunais ficam longe da nossa sede em Lisboa.'],
});
