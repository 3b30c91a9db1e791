import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\bderechos?\b|portabilidad|exportar/,
  yes: [
    [
      5,
      /\barchivo de exportacion\b|\bexportar\b/,
      /\b(datos|informacion)\b/,
      /\b(puede[sn]?|podra[sn]?|solicit\w+|recibir)\b/,
    ],
    [6, /\bportabilidad\b/, /\bderechos?\b|\b(puede[sn]?|podra[sn]?|solicit\w+|pedir|ejerc\w+|obtener|recibir)\b/],
    [
      5,
      /\bformato (\w+ ){0,2}(estructurado|estandar|comun|legible|electronico|abierto|interoperable|de uso)/,
      /\b(recibir|recuperar|obtener|solicitar|transmit\w+|traslad\w+|traslado|envi\w+|descargar)\b/,
    ],
    [4, /\botro responsable\b/, /\b(transmit\w+|transfer\w+|recibir|traslad\w+|envi\w+)\b/, /\b(datos|derecho)\b/],
  ],
  headed: [[3, /^(- ?)?(\d\. )?(el |la )?(derecho (de|a|a la) )?portabilidad\b/]],
  veto: [/\bno podran ejercerse\b|\? ?$/],
  examples: {
    yes: ['Tiene derecho a la portabilidad.', 'Puede recuperar sus datos en un formato abierto.'],
    also: ['access'],
  },
  counterexamples: ['Usamos radios portátiles en cada reunión.', 'Las actas se publican en formato abierto.'],
});
