import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings:
    /decis\w+.{0,40}automati|perfis|perfilagem|perfil|segmenta|automatizad|nao fazemos|finalidades|para que fins/,
  yes: [
    [
      5,
      /\b(decis(ao|oes)\b.{0,50}\bautomatizad\w+|automatizad\w+.{0,30}\bdecis(ao|oes)|definicao de perfis|criacao de perfis|perfilagem|profiling|elaboracao de perfis)\b/,
      /\b(direito|pode\w*|utiliz\w+|realiz\w+|fazemos|efetu\w+|sujeit\w+|incluindo|para|recorremos|existe|dados)\b/,
    ],
    [
      5,
      /\b(segment(ar|acao|amos|ad[oa]s?)|direcionad[oa]s?|personalizad[oa]s?)\b/,
      /\b(mensagens|propaganda|eleitor\w*|conteudos? politic\w+|comunicac\w+)\b/,
      /\b(com base|de acordo|segundo|perfil|interesses|dados|conforme)\b/,
    ],
    [
      4,
      /\b(inteligencia artificial|algoritmos?)\b/,
      /\b(avali\w+|classific\w+|prev\w+|pontua\w+|analis\w+)\b/,
      /\b(perfil|eleitor\w*|dados|apoiantes|usuari\w+)\b/,
    ],
  ],
  headed: [[3.5, /\bdefinicao de perfis\b|\bcriacao de perfis\b|\bperfilagem\b/]],
  no: [
    [
      6,
      /\b(nao|nunca|nenhum[a]?|sem)\b/,
      /\b(nao|nunca|nenhum[a]?)\b.{0,90}\b(decis\w+.{0,50}automatizad\w+|perfis|perfilagem|profiling)\b/,
      /\b(fazemos|realiz\w+|tom(amos|adas?)|utiliz\w+|cri(amos|ar)|efetu\w+|recorr\w+|sujeit\w+|ha|existe\w*|procede\w*)\b/,
    ],
    [4, /^criar perfis\b/, /\b(publicidade|direcionad\w+|dados|marketing)\b/],
  ],
  exceptions: /\b(direito|salvo|exceto|sem a sua)\b/,
  veto: [
    /\bcookies?\b|\bfoto de perfil|\bimagem de perfil|\bperfil (do|no) (linkedin|facebook|github)|^criar perfis\b/,
    /\b(recolh|colet|apagad|eliminad)\w*.{0,20}\bautomaticamente\b/,
    /\b(exibe|anuncios)\b(?!.{0,200}\bperfis)|\? ?$/,
  ],
  details: {
    profiling: /\bperfis\b|\bperfilagem\b|\bprofiling\b|\bsegmenta\w+/,
    targeting: /\bsegment\w+|\bdirecionad\w+|\bpersonalizad\w+/,
  },
  examples: {
    yes: [
      'Recorremos à definição de perfis para conhecer melhor os eleitores.',
      'Enviamos mensagens segmentadas de acordo com os teus interesses.',
    ],
    no: ['Não tomamos decisões automatizadas.', 'Não fazemos criação de perfis.'],
    also: ['objection', 'purposes'],
  },
  counterexamples: [
    'As decisões são tomadas em assembleia pelos moradores.',
    'Pode mudar a foto de perfil.',
    'Registamos automaticamente a língua da página.',
  ],
});
