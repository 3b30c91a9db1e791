import { definePhrases } from '../../define-phrases';
import { MAY_ASK } from './words/common';

export default definePhrases({
  headings: /\bdireitos?\b|portabilidade|titular|solicitacoes|exporta/,
  yes: [
    [6, /\bportabilidade\b/, /\b(artigo|art\.?) ?20\b/],
    [6, /\bportabilidade\b/, MAY_ASK],
    [5, /\bportabilidade\b/, /\b(acesso|retificac\w+|correcao|apagamento|eliminacao|limitacao|oposicao|dados)\b/],
    [
      5,
      /\b(estruturad[oa]|leitura automatica|legivel|uso (comum|corrente)|formato eletronico|interoperavel)\b/,
      /\b(receber|obter|solicitar|exportar|transmit\w+|transfer\w+|copia)\b/,
    ],
    [
      5,
      /\b(transferencia|transmissao|transmitir|transferir|entregues?|transmitidos?|transferidos?)\b/,
      /\b(outra|outro) (entidade|responsavel|empresa|organizacao|fornecedor|prestador|controlador|plataforma)/,
      /\b(direito|pode[sm]?|podera|solicitar|exigir|pedir)\b/,
    ],
  ],
  veto: [/\bterceiros\b.{0,60}\b(vend|compartilh|partilh)/, /\b(podemos|poderemos|poderao ser)\b/],
  examples: { yes: ['Tem direito à portabilidade dos dados que nos forneceu.'] },
  counterexamples: [
    'O palco é portátil e pode ser montado depressa.',
    'Podemos transferir os documentos para outra entidade.',
  ],
});
