import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /interesses? legitimos?|legitimo interesse|base legal|bases legais|fundament/,
  yes: [
    [
      6,
      /\b(interesses? legitimos?|legitimos? interesses?)\b/,
      /\b(interesses? legitimos?|legitimos? interesses?)( (do|da|de) \w+)? ?((em|na|no|de|para|como|nomeadamente|:) ?:? ?(para )?(a |o |em )?)(\w+(ar|er|ir)\b|gestao|seguranca|melhorias?|promocao|prevencao|divulgacao|defesa|comunicacao|manutencao|informar|protecao|analise|marketing|garantia)/,
    ],
    [
      5,
      /\b(interesses? legitimos?|legitimos? interesses?)\b/,
      /\b(consiste(m)?|nomeadamente|designadamente|como seja\w*|por exemplo|e o de|sao os de|tais como)\b/,
      /\b(fraude|seguranca|melhor\w+|marketing|divulg\w+|comunic\w+|inform\w+|promo\w+|proteg\w+|defes\w+|analis\w+)\b/,
    ],
  ],
  veto: [/\bdireito\b|\bopor(-se|em|)?\b|\boposicao\b|\bprevale\w+|\bsobreponham\b/, /\b(de|do) terceiros?\b.{0,10}$/],
  examples: {
    yes: ['Temos um interesse legítimo em informar os nossos apoiantes sobre o movimento.'],
    also: ['legal-basis', 'purposes'],
  },
  counterexamples: [
    'Pode opor-se ao tratamento baseado no nosso interesse legítimo em divulgar a obra.',
    'A junta tem interesse em melhorar a estrada.',
  ],
});
