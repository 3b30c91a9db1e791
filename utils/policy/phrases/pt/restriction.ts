import { definePhrases } from '../../define-phrases';
import { MAY_ASK } from './words/common';

const LIMIT = /\b(limitac(ao|oes)|limitar|limitem|limite|restri(cao|coes|ngir|nja)|bloque(ar|io))\b/;

export default definePhrases({
  headings: /\bdireitos?\b|limitac|restric|titular|solicitacoes|escolhas/,
  yes: [
    [6, LIMIT, /\b(artigo|art\.?) ?18\b/],
    [
      6,
      MAY_ASK,
      /\b(limitac(ao|oes)|limitar|limitem|restri(cao|ngir)|bloque(ar|io))\b.{0,80}\b(tratamentos?|processamentos?|uso|utilizacao|dados|deles?)\b/,
    ],
    [5, /\bdireitos?\b/, /\b(a|de|da|,|e|ou) limitacao\b|\blimitacao(,| e| ou|;| do tratamento)/],
    [
      4,
      /\b(solicitar|pedir|pode[sm]?|exercer)\b/,
      /\b(limitacao|limitar|restricao|restringir|bloqueio)\b/,
      /\b(acess\w+|retific\w+|correcao|apag\w+|elimin\w+|portabilidade|oposicao|anonimizacao)\b/,
    ],
  ],
  headed: [
    [3.5, /^\W{0,4}(acesso|confirmacao|correcao|retificacao)[ ,].{0,160}\b(limitacao|bloqueio)\b/],
    [3.5, /^\W{0,4}(direito (de|a|ao) |o |a |de |pedir |solicitar )?(limit|restri|bloque)/],
  ],
  veto: [
    /\b(menores|criancas?|cookies?|navegador|reserva(mo)?-?(se|nos)|responsabilidade)\b/,
    /\bprincipios?\b.{0,200}\blimitac|\blimitacao (das finalidades|da conservacao|de responsabilidade)/,
    /\bacesso\b.{0,30}\b(restrito|limitado)\b(?!.{0,200}\blimitac)|\b(podemos|poderemos) (limitar|restringir|bloquear)/,
  ],
  examples: { yes: ['Tem direito à limitação do tratamento dos seus dados.'] },
  counterexamples: [
    'A lotação é uma limitação da sala, e pode mudar.',
    'Podemos limitar o uso da plataforma a quem respeite as regras.',
    'Seguimos os princípios da minimização e da limitação dos dados, que são um direito.',
  ],
});
