import { definePhrases } from '../../define-phrases';
import { MAY_ASK } from './words/common';

const OBJECT = /\b(op(or|o)(-se|es|nha|nham|rem)?|opores|oposicao|objec(ao|oes)|objetar|opor)\b/;

export default definePhrases({
  headings: /\bdireitos?\b|oposic|objec|titular|solicitacoes|newsletter|marketing|escolhas/,
  yes: [
    [6, OBJECT, /\b(artigo|art\.?) ?21\b/],
    [6, MAY_ASK, OBJECT, /\b(tratamentos?|processamentos?|dados|informac\w+|armazenamento|utilizacao|uso|marketing)\b/],
    [5, /\bdireitos?\b/, /\b(de|a|,|e|ou) oposicao\b|\boposicao(,| e| ou|;|:)|\bopor-se\b/],
    [
      4,
      /\b(solicitar|pedir|pode[sm]?|exercer)\b/,
      /\b(oposicao|opor)\b/,
      /\b(acess\w+|retific\w+|correcao|apag\w+|elimin\w+|portabilidade|limitacao)\b/,
    ],
    [
      4,
      /\b(direito|pode[sm]?)\b/,
      /\b(de )?nao (receber|ser (contactad|contatad|sujeit))\w*\b/,
      /\b(marketing|comunicac\w+|newsletters?|mensagens|decis\w+)\b/,
    ],
  ],
  headed: [
    [3.5, /^\W{0,4}(acesso|confirmacao|correcao|retificacao)[ ,].{0,160}\b(oposicao)\b/],
    [3.5, /^\W{0,4}(direito (de|a|ao) |o |a |de |pedir |solicitar )?(op(or|oe|os)|se opor|nao sujeicao)/],
  ],
  veto: [
    /\bdefesas legais\b|\bobjec(ao|oes) que\b/,
    /\b(menores|criancas?|reserva(mo)?-?(se|nos)|partidos? da oposicao|lider da oposicao|oposicao (municipal|politica|ao governo))\b/,
    /\bcookies?\b(?!.{0,200}\b(opor|oposicao))/,
    /\bse opuser\b|\bte opoe ao apagamento|\bexercicio do direito de oposicao\b/,
  ],
  examples: { yes: ['Tem o direito de se opor ao tratamento dos seus dados para marketing direto.'] },
  counterexamples: ['A oposição municipal tem direito à palavra.', 'Podes desistir da lista de envio com um clique.'],
});
