import { definePhrases } from '../../define-phrases';

const KINDS =
  /\b(opini(ao|oes) politicas?|convic(cao|coes) (\w+ )?(politicas?|religiosas?|filosoficas?)|convicc\w+ (politicas?|religiosas?|filosoficas?)|filiac(ao|oes) (partidaria|sindical|politica|a organizacao)|intenc(ao|oes) de voto|origem (racial|etnica)|orientacao sexual|vida sexual|dados (relativos a|de|sobre( a)?) saude|dados (geneticos|biometricos)|preferencias politicas|posicionamento politico)\b/;
const SENSITIVE = /\b(dados( pessoais)? sensiveis|categorias especiais|informac\w+ sensiveis)\b/;
const HANDLE =
  /\b(recolh\w+|colet\w+|trat(amos|ad[oa]s|a|ar|amento)|registamos|registramos|solicit\w+|ped(imos|idos)|guardamos|armazen\w+|inclu\w+|revel\w+|utiliz\w+|processamos|conserv\w+)\b/;

export default definePhrases({
  headings:
    /sensiveis|categorias especiais|politic(a|as) (dos|ou)|opini|dados (que|recolhidos|coletados|pessoais)|recolha|coleta/,
  yes: [
    [5, KINDS, HANDLE, /\b(dados|informac\w+|suas?|tuas?|seus?)\b/],
    [5, SENSITIVE, HANDLE],
    [5, KINDS, /\b(consentimento|artigo 9|art\.? (9|11)|explicito|expresso)\b/],
  ],
  no: [
    [
      6,
      /\b(nao|nunca|nenhum[a]?|em caso algum)\b/,
      /\b(nao|nunca|em caso algum)\b.{0,60}\b(recolh\w+|colet\w+|trat(amos|ad[oa]s)|solicit\w+|ped(imos|idos)|inclu\w+)\b/,
      /\b(sensiveis|categorias especiais|opinioes politicas|convicc\w+|convicoes|dados de saude|origem racial)\b/,
    ],
  ],
  exceptions: /\b(salvo|exceto|excepto|sem (o )?(seu|consentimento)|a menos|apenas (com|quando))\b/,
  veto: [
    /\b(pedimos|solicitamos|agradecemos) que nao\b|\bnao (envie|inclua|partilhe|forneca)\b|\bevite\b/,
    /\bnao sensiveis\b|\bdireito\b|\bcookies?\b|\bacesso a fotos\b|\b(entende-se|consideram-se|sao aqueles)\b/,
    /\bcriptograf\w+|\barmazenamento segregado\b/,
  ],
  examples: {
    yes: ['Registamos as tuas opiniões políticas quando falas com a nossa equipa.'],
    no: ['Não recolhemos dados sensíveis.'],
    also: ['data-collected'],
  },
  counterexamples: [
    'A campanha defende os dados de todos e a saúde pública.',
    'Pedimos que não envie informações sobre convicções religiosas.',
  ],
});
