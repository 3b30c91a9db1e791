import { definePhrases } from '../../define-phrases';
import { DATA, MAY_ASK, WHO_MAY } from './words/common';

const SEE =
  /\b(acess(o|ar|ando|em)|aced(er|a|erem)|obter (uma )?(copia|confirmac|informac)\w*|(receber|pedir|solicitar|requerer) (uma )?(copias?|a informac\w*|informac\w*)|copias? (de|dos|da)|confirmacao (da existencia|de que)|saber (se|que|quais)|consultar)\b/;

export default definePhrases({
  headings: /\bdireitos?\b|\bacess(o|ar)\b|titular|solicitacoes|escolhas/,
  yes: [
    [6, SEE, /\b(artigo|art\.?) ?15\b/],
    [6, MAY_ASK, SEE, DATA],
    [5, /\bdireitos?\b/, /\b(direitos?.{0,60}(de|ao|a) acesso|acesso[,;]|acess(ar|o)|aceder)\b/],
    [1, WHO_MAY, SEE],
    [
      4,
      /\b(solicitar|pedir|pode[sm]?|para|obter|exercer)\b/,
      /\b(acess(o|ar)|aceder)\b/,
      /\b(retific\w+|rectific\w+|corrig\w+|correc\w+|apag\w+|exclus\w+|elimin\w+)\b/,
    ],
    [4, /\b(peca|solicite|pergunte)\b/, /\b(dizemos|informamos|o que temos)\b/],
  ],
  headed: [
    [
      3.5,
      /^\W{0,4}(direito (de|a|ao) |o |a |de |pedir |solicitar )?(aced|acess|obter (uma )?copia|solicitar (uma )?copia|confirmacao)/,
    ],
  ],
  veto: [
    /\b(podemos|poderemos) (aceder|acessar)\b/,
    /\baceder (ao|a|ao nosso|a nossa|a este) (nosso )?(site|website|sitio|servic|plataforma|portal|pagina|aplica)/,
    /\bacesso (nao autorizado|indevido|ilicito|a internet|restrito|ao (nosso )?(site|website|sitio|servico|conteudo)|a (nossa )?(plataforma|camara|camera))\b/,
    /\bacess(ar|a|e|ou|amos|am|ando) (o|ao|a|este|nosso|nossa|esta|no) (nosso )?(site|website|sitio|servicos?|plataforma|portal|pagina|aplica\w+|conteudos?)\b/,
    /\b(menores|criancas?|(os|dos|aos|seus) pais|cookies?|reserva(mo)?-?(se|nos)|terceiros (podem|que))\b/,
    /\b(colaboradores|funcionarios|equipa|equipe|prestadores|empresas|subcontratantes)\b.{0,60}\b(acess|aced)/,
    /\bcomo (titular|podes?) .{0,20}\?$|\bpode recusar\b/,
  ],
  examples: {
    yes: [
      'Tem o direito de aceder aos dados pessoais que guardamos sobre si.',
      'Você pode solicitar uma cópia das suas informações a qualquer momento.',
    ],
  },
  counterexamples: [
    'Protegemos os dados contra o acesso não autorizado.',
    'Pode aceder ao nosso site sem dar qualquer informação.',
    'Os nossos colaboradores têm acesso aos dados.',
  ],
});
