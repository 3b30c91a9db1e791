import { definePhrases } from '../../define-phrases';
import { DATA, MAY_ASK, WHO_MAY } from './words/common';

const MEND =
  /\b(retific(acao|ar|ados?|a-los|amos|ada|acoes|ai)|rectific(acao|ar|ados?|ada)|corrig\w+|corre(c|cc)(ao|oes)|atualiz(ar|acao|ados?|adas?)|actualiz(ar|acao)|alter(ar|emos|acao dos)|inexat\w+|incorret\w+)\b/;

export default definePhrases({
  headings: /\bdireitos?\b|retifica|rectifica|correc|titular|solicitacoes|escolhas/,
  yes: [
    [6, MEND, /\b(artigo|art\.?) ?16\b/],
    [6, MAY_ASK, MEND, DATA],
    [5, /\bdireitos?\b/, /\b(retificac\w+|rectificac\w+|retificar|correcao|corrigir)\b/],
    [1, WHO_MAY, MEND],
    [
      4,
      /\b(solicitar|pedir|pode[sm]?|para|exercer)\b/,
      /\b(retific\w+|rectific\w+|corrig\w+|correcao|atualizar)\b/,
      /\b(acess\w+|aceder|apag\w+|exclus\w+|elimin\w+|limit\w+|portabilidade)\b/,
    ],
  ],
  headed: [
    [3.5, /^\W{0,4}(acesso|confirmacao)[ ,].{0,160}\b(correcao|retificacao)\b/],
    [3.5, /^\W{0,4}(direito (de|a|ao) |o |a |de |pedir |solicitar )?(retific|rectific|corrig|correc|atualizar)/],
  ],
  veto: [
    /\b(suas?|tuas?|as) (configurac\w+|definicoes|preferencias)\b/,
    /^direito (a|de) (limitac|restric)|\b(enquanto|ate) .{0,40}\b(avalia|verific)\w*/,
    /\b(politica|termos?|versao|pagina|aviso|site|declaracao)\b.{0,80}\b(atualiz|actualiz|alter)\w*|\b(atualiz|actualiz|alter)\w*.{0,60}\b(politica|termos|versao|pagina|aviso)\b/,
    /\b(menores|criancas?|cookies?|reserva(mo)?-?(se|nos))\b/,
    /\balteracao,|\bcontra .{0,60}\balteracao|\bcorrigir (erros|falhas|problemas)|\bmedidas\b.{0,40}\badequadas\b/,
    /\b(limitar|limitacao)\b.{0,80}\b(exatidao|enquanto)\b(?!.{0,200}\bcorrig)|\bsao (corretos|verdadeiros)\b/,
  ],
  examples: { yes: ['Tem direito à retificação dos dados inexatos que lhe digam respeito.'] },
  counterexamples: [
    'Podemos atualizar esta política e as informações que contém.',
    'O pedido de obras foi corrigido pela junta.',
    'Usamos registos para corrigir erros e pedir ajuda técnica.',
  ],
});
