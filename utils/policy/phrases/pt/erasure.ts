import { definePhrases } from '../../define-phrases';
import { MAY_ASK, WHO_MAY } from './words/common';

const ERASE =
  /\b(apag(ar|amento|uemos|ados?|adas?|amos|a-los|ue)|elimin(ar|acao|ados?|adas?|emos|amos)|exclu(ir|sao|idos?|idas?)|supress(ao)|suprim(ir|idos?)|delet(ar|ados?)|remov(er|idos?|idas?|eremos)|remocao|esquecid[oa]|esquecimento)\b/;
const DATA =
  /\b(dados|informac(ao|oes)|conta|registos?|registros?|perfil|mensagem|inscricao|cadastro|esquecid[oa]|esquecimento)\b/;

export default definePhrases({
  headings: /\bdireitos?\b|apagamento|eliminac|exclusao|titular|solicitacoes|esquecido|escolhas/,
  yes: [
    [6, ERASE, /\b(artigo|art\.?) ?17\b/],
    [6, MAY_ASK, ERASE, DATA],
    [
      5,
      /\bdireitos?\b/,
      /\b(direitos?.{0,90}(ao?|de|do) )?(apagamento|eliminacao|exclusao|supressao|cancelamento|esquecimento)\b/,
    ],
    [1, WHO_MAY, ERASE],
    [
      4,
      /\b(solicitar|pedir|pode[sm]?|para|exercer)\b/,
      /\b(apag\w+|elimin\w+|exclus\w+|excluir|supressao)\b/,
      /\b(acess\w+|aceder|retific\w+|correcao|corrig\w+|limit\w+|portabilidade)\b/,
    ],
    [4, /\b(se pedi(r|res)|mediante (solicitacao|pedido)|a (seu|teu) pedido|peca e)\b/, ERASE, DATA],
  ],
  headed: [
    [3.5, /^\W{0,4}(acesso|confirmacao)[ ,].{0,160}\b(eliminacao|exclusao|apagamento)\b/],
    [
      3.5,
      /^\W{0,4}(direito (de|a|ao) |o |a |de |pedir |solicitar )?(apag|elimin|exclu|supress|(pedir|solicitar) (o apag|a elimin|a exclu))/,
    ],
  ],
  no: [
    [
      5,
      /\bnao\b/,
      /\bnao (podemos|e possivel|sera possivel|podem ser) (apagar|eliminar|excluir|remover|apagados|eliminados)\b/,
      DATA,
    ],
  ],
  veto: [
    /^direito (a|de) (limitac|restric)|\b(enquanto|ate) .{0,40}\b(avalia|verific)\w*/,
    /\b(menores|criancas?|cookies?|navegador|reserva(mo)?-?(se|nos))\b(?!.{0,60}\bdireito (ao|de) (apagamento|eliminacao))/,
    /\b(direito|prerrogativa) de (remover|eliminar|excluir) (qualquer|conteudos?|comentarios)\b/,
    /\bcontra .{0,80}\b(eliminacao|destruicao|exclusao)\b|\bopuser ao (seu )?apagamento|\bopor-se ao apagamento/,
    /\b(se|caso|quando) .{0,40}\bretirar\b.{0,40}\bconsentimento\b(?!.{0,100}\b(apag|elimin|remov))/,
    /\bdesinstal\w+|\bexclusivamente\b(?!.{0,200}\b(apagar|eliminar|excluir))/,
  ],
  examples: {
    yes: [
      'Tem o direito de obter o apagamento dos seus dados.',
      'Podes pedir que eliminemos a tua conta e os teus dados.',
    ],
    no: ['Não podemos apagar os dados que já foram publicados.'],
  },
  counterexamples: [
    'Pode apagar os cookies e outros dados no seu navegador.',
    'Pedimos que apaguem as luzes ao sair.',
    'Se soubermos que uma criança nos enviou dados, iremos pedir e eliminar tudo.',
  ],
});
