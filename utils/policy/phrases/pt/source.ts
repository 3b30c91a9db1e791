import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const ELSEWHERE =
  /\b(terceiros|parceir[oa]s|fontes (\w+ )?(publicas|externas|abertas|acessiveis|terceiras)|redes sociais|cadernos? eleitora(l|is)|recenseamento eleitoral|listas? publicas?|bases? de dados (publicas?|externas?)|registos? publicos?|registros? publicos?|outras (pessoas|entidades|organizac\w+|fontes|empresas)|entidades oficiais|corretores de dados|tse\b|justica eleitoral|site de terceiros|facebook|google|partido|familiares)\b/;

export default definePhrases({
  headings: /\borigem\b|proveniencia|fontes?\b|recolha indireta|como (recolhemos|coletamos|obtemos)|de onde|de quem/,
  yes: [
    [
      5,
      /\b(recolh\w+|colet\w+|obt(emos|er|id[oa]s?|em)|receb(emos|er|id[oa]s?)|proven(iente|ientes|ham)|provem|encontrados?|adquir\w+|fornecid[oa]s por|extraid\w+|compr(amos|ados))\b/,
      /\b(de|d[oa]s?|por|pel[oa]s?|atraves de|junto de|junto d[oa]s?|via|n[oa]s?|em|encontrados no)\b.{0,40}\b(terceiros|parceir[oa]s|fontes (\w+ )?(publicas|externas|abertas|acessiveis)|redes sociais|cadernos? eleitora(l|is)|recenseamento|listas? publicas?|outras (pessoas|entidades|organizac\w+|fontes)|entidades oficiais|corretores de dados|tse|justica eleitoral|site de terceiros|facebook|google|partido)\b/,
      /\b(dados|informac(ao|oes)|contactos?|contatos?|lista|endereco|nome|morada)\b/,
    ],
    [5, /\brecolha indireta\b|\bindiretamente\b/, ELSEWHERE],
    [
      5,
      /\b(cadernos? eleitora(l|is)|recenseamento eleitoral)\b/,
      /\b(utiliz\w+|obt\w+|receb\w+|consult\w+|acess\w+|usamos)\b/,
    ],
  ],
  headed: [[3.5, /\b(fontes publicas|terceiros|parceiros|recolha indireta|cadernos? eleitora)\b/]],
  no: [
    [
      6,
      /\b(nao|nunca)\b/,
      /\b(nao|nunca) (compramos|adquirimos|obtemos|recolhemos|recebemos|coletamos)\b.{0,60}\b(terceiros|corretores|outras (fontes|entidades)|listas)\b/,
      /\b(dados|informac\w+|listas|contactos)\b/,
    ],
    [
      6,
      /\b(apenas|unicamente|exclusivamente|so)\b/,
      /\b(diretamente|directamente)\b.{0,40}\b(titular|si|pessoas|voce|proprio)/,
      /\b(recolh|obt|colet)\w+/,
    ],
  ],
  exceptions: /\b(salvo|exceto|sem)\b/,
  veto: [
    /\barmazen\w+\b/,
    ABOUT_THE_POLICY,
    /\bdireitos?\b|\bcookies?\b|\b(menores|criancas?)\b|\bgarante que\b/,
    /\bterceiros (que )?(pode(m|rao)?|recolh|colet|utiliz)\w*|\b(servicos|tecnologias|ferramentas) de terceiros\b|\bgoogle analytics\b|\b(ferramenta|visita)\b/,
    /\b(partilh|compartilh|ced(id|er|emos)|transmit|divulg|vend|transfer|mantid|conserv)\w*\b/,
    /\bnao (recolh|colet|obt|compr|receb)\w+/,
  ],
  examples: {
    yes: [
      'Recebemos também dados de parceiros e de outras fontes públicas.',
      'Obtemos a sua morada dos cadernos eleitorais.',
    ],
    no: ['Não compramos listas de contactos a terceiros.'],
    also: ['data-collected'],
  },
  counterexamples: [
    'A água vem das fontes públicas da aldeia.',
    'Terceiros podem recolher dados nos seus próprios sites.',
  ],
});
