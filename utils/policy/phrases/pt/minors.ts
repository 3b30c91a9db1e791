import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b(menor(es)?( de idade)?|criancas?|adolescentes?|jovens|(\d{2}|treze|dezasseis|dezesseis|dezoito)( \(\w+\))? anos|maior(es)? de (idade|\d{2})|maioridade|limite de idade|idade minima)\b/;

export default definePhrases({
  headings: /\bmenor(es)?\b|crianca|idade|jovens|adolescente/,
  yes: [
    [
      6,
      /\b(menor(es)?|criancas?|maior(es)?|inferior a|abaixo d[eo]|idade|pelo menos|adolescentes)\b/,
      /\b(\d{2}|treze|dezasseis|dezesseis|dezoito)( \(\w+\))? anos\b|\bmenor(es)? de idade\b|\bmaior(es)? de idade\b|\blimite de idade\b/,
      /\b(recolh\w+|colet\w+|destin\w+|dirig\w+|autoriz\w+|consentimento|pais|responsave\w+|encarregad\w+|registar|inscrev\w+|garante|declara|precis\w+|fornec\w+|aceder|utiliz\w+|exige|intencionad\w+)\b/,
    ],
    [
      5,
      /\b(criancas?|menores)\b/,
      /\b(consentimento|autorizacao|conhecimento|conscientemente|intencionalmente|deliberadamente)\b/,
      /\b(pais|responsave(l|is)|tutor\w*|encarregad\w+|dados|informac\w+)\b/,
    ],
    [4, YOUNG, /\bnao\b/, /\b(destin\w+|dirig\w+|recolh\w+|colet\w+|intencionad\w+)\b/],
  ],
  veto: [
    /\b(se|caso|quando|ser) (soubermos|tomarmos|os pais|voce seja|chegue|seja)\b/,
    /\b(data de nascimento|quotas|interesse superior)\b|\b(conserv|prazo|guardad|mantid|preservad)\w*|\bcookies?\b|\bconta da crianca\b/,
    /\b(creche|escola publica|abono)\b/,
  ],
  examples: {
    yes: [
      'O nosso site não se destina a menores de 16 anos.',
      'Não recolhemos conscientemente dados de crianças.',
      'As pessoas com menos de dezasseis anos e os menores de idade precisam de autorização dos pais.',
    ],
    also: ['data-collected'],
  },
  counterexamples: [
    'Lutamos por refeições gratuitas para todas as crianças na escola pública.',
    'Há vinte anos que a associação não abria as portas.',
  ],
});
