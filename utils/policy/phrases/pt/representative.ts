import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /representante/,
  yes: [
    [
      6,
      /\brepresentantes?\b/,
      /\b(uniao europeia|ue|reino unido|espaco economico europeu|eee|artigo 27|art\.? 27|rgpd|gdpr)\b/,
      /\b(nosso|nomeamos|designamos|nomead[oa]|designad[oa])\b.{0,60}\brepresentantes?\b|\brepresentantes? (na|no|da|para|nos termos).{0,80}\b(e|:|sao|foi)\b/,
    ],
  ],
  headed: [[3.5, /[\w.+-]{1,64} ?(@|\(at\)|\[at\]) ?[\w-]{1,60}\.\w/]],
  veto: [
    /\brepresentantes? (eleit\w+|legal|legais|do grupo|dos? trabalhadores|sindica\w+|comercia\w+)\b|\b(seu|teu|ou do seu|o seu) representante\b/,
    /\b(deputad\w+|eurodeputad\w+|parlamento)\b/,
  ],
  examples: {
    yes: ['O nosso representante na União Europeia, nos termos do artigo 27, é a Serviços Exemplo Lda.'],
    also: ['controller', 'contact'],
  },
  counterexamples: [
    'O teu representante no Parlamento da União Europeia vota as leis.',
    'Escreva ao representante do bairro sobre o inquérito.',
  ],
});
