import { definePhrases } from '../../define-phrases';

const DATA = /\b(dados|informac(ao|oes)|enderecos?|e-?mails?|contactos?|contatos?|listas?|los|isso|esta)\b/;

export default definePhrases({
  headings: /partilh|compartilh|\bvend|venda|alug|terceir|cedencia|comercializ|nao fazemos|resumo|para que servem/,
  yes: [
    [
      5,
      /\b(vender|vendemos|vendid[oa]s|alugar|alugamos|alugad[oa]s|trocar|trocamos|trocad[oa]s|comercializ(ar|amos|ad[oa]s)|venda)\b/,
      /\b(dados|informac(ao|oes)|contactos|contatos|listas?|enderecos)\b/,
      /\b(terceir[oa]s|parceir[oa]s|empresas|organizac\w+|campanhas|entidades|outr[oa]s)\b/,
    ],
  ],
  no: [
    [
      6,
      DATA,
      /\b(nao|nunca|jamais|nem|nenhum[a]?|sem|proibid[oa])\b.{0,140}\b(vend(er|emos|id[oa]s?|a|eremos)|alug(ar|amos|ad[oa]s?)|troc(ar|amos|ad[oa]s?)|comercializ\w+|monetiz\w+)\b/,
    ],
    [
      6,
      /\b(nao|nunca|jamais) (e |sao |sera |serao )?(vend|alug|comercializ)\w+/,
      /\b(vend|alug|comercializ)\w+.{0,80}\b(compartilhad|partilhad|marketing|terceiros|ninguem|dados|informac|a)\w*/,
    ],
    [4, /^(vender|alugar|comercializar)\b/, DATA, /\bdados\b/],
  ],
  exceptions:
    /\b(produtos|bilhetes|servicos comercializados|comercializad[oa]s pel[oa])\b|\b(excecao de venda|direito de (vender|trocar|alugar))\b/,
  veto: [
    /\b(fusao|aquisicao|reestruturacao|insolvencia|falencia|venda de ativos|trespasse)\b/,
    /\b(nao|nunca|jamais|nem)\b.{0,140}\b(vend|alug|troc|comercializ)\w*/,
    /\b(produtos|bilhetes|artigos|camisolas|servicos comercializados)\b|\bcomercializados pel/,
    /^(vender|alugar)\b/,
  ],
  examples: {
    yes: ['Podemos alugar ou trocar listas de contactos com outras organizações.'],
    no: ['Nunca vendemos os seus dados.', 'As informações não são vendidas nem alugadas.'],
    also: ['recipients'],
  },
  counterexamples: [
    'Vendemos camisolas para pagar as listas de som a terceiros.',
    'Em caso de fusão, os dados podem ser vendidos a outras empresas.',
  ],
});
