import { definePhrases } from '../../define-phrases';

const ABROAD =
  /\b((para )?fora (d[ao]|de) (uniao|ue\b|eee\b|espaco|europa|brasil|portugal|pais|territorio)|paises? terceiros?|terceiros paises|outros? pais(es)?|paises que nao|estados unidos|eua\b|u\.s\.a|no exterior|ao exterior|estrangeiro|internaciona(l|is) de dados|transferencias? internaciona(l|is)|localizad[oa]s em pais\w*)/;
const PLACE =
  /\b(n[ao]|em|d[ao]|dentro d[ao]|a partir d[ao])\b.{0,30}\b(uniao europeia|ue|europa|espaco economico europeu|eee|portugal|alemanha|irlanda|franca|brasil|paises baixos|estados unidos|eua|territorio brasileiro)\b/;

export default definePhrases({
  headings:
    /transferencias?|internacional|estrangeiro|exterior|fora d|localizacao|onde (ficam|guardamos|estao|sao)|alojamento|armazenamento|hospedagem/,
  yes: [
    [5, /\b(transfer(id[oa]s?|ir|encias?|imos)|transmit(id[oa]s?|ir)|envi(ad[oa]s|ar)|partilhar)\b/, ABROAD],
    [
      4,
      /\b(armazenad[oa]s?|alojad[oa]s?|hospedad[oa]s?|tratad[oa]s|servidores|localizad[oa]s?|subcontrat\w+)\b/,
      ABROAD,
      /\b(dados|informac\w+|servidores|prestadores|fornecedores|terceiros)\b/,
    ],
    [
      4,
      /\b(armazenad[oa]s?|alojad[oa]s?|hospedad[oa]s?|servidor(es)?|providenciad[oa]s|localizad[oa]s?|estabelecid[oa]|guardad[oa]s)\b/,
      PLACE,
      /\b(dados|informac\w+|servidor(es)?|site|website|servicos)\b/,
    ],
    [
      5,
      /\bclausulas contratuais[- ](tipo|padrao|modelo)|\bprivacy shield\b|\bescudo de (protecao|privacidade)\b|\bdecis(ao|oes) de adequacao\b|\bdata privacy framework\b|\bnivel de protecao adequado|\bsafe harbor\b|\bgarantias apropriadas\b|\bregras vinculativas\b/,
      /\btransfer|\bpais(es)?\b|\bestados unidos\b|\bcomissao europeia\b|\bfora d|\bexterior\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(nao|nunca|nenhum[a]?|em caso algum)\b/,
      /\b(nao|nunca|nenhum[a]?|em caso algum)\b.{0,180}\b(transfer\w+|transmit\w+|enviad\w+|armazenad\w+|saem|alojad\w+)\b/,
      /\bfora (d[ao]|de)\b.{0,30}|\bpaises terceiros\b|\bexterior\b|\bestrangeiro\b/,
    ],
  ],
  exceptions: /\b(salvo|exceto|excepto|a menos|apenas quando)\b/,
  veto: [
    /\bcookies? (sao|e)\b|\? ?$|\bportabilidade\b|\boutro responsavel\b|\boutra organizacao\b/,
    /\b(legislacao|direito|lei) (portuguesa|da uniao|brasileira|do estado)|\bautoridade\b|\bregulamento \(ue\)|\bestado[- ]membro\b/,
    /\brua\b|\bsede\b|\btelefone\b|\bmorada\b/,
  ],
  details: {
    safeguard:
      /\bclausulas contratuais\b|\bdecis(ao|oes) de adequacao\b|\bdata privacy framework\b|\bnivel de protecao adequado|\bgarantias (apropriadas|adequadas)|\bregras vinculativas|\bsalvaguardas\b/,
    'privacy-shield': /\bprivacy shield\b|\bescudo de (protecao|privacidade)\b|\bsafe harbor\b/,
  },
  examples: {
    yes: [
      'Os seus dados podem ser transferidos para os Estados Unidos.',
      'As transferências para países terceiros assentam em cláusulas contratuais-tipo.',
    ],
    no: ['Os seus dados não são transferidos para fora da União Europeia.'],
  },
  counterexamples: ['Envie o formulário por correio.', 'A lei portuguesa vale também para quem vive no estrangeiro.'],
});
