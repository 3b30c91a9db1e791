import { definePhrases } from '../../define-phrases';

/** Behind the vote, or up to it: the words of time and the event, close to each other. */
const AFTER =
  /\b(tras|despues de|finalizad[oa]s?|terminad[oa]s?|concluid[oa]s?|celebrad[oa]s?|al (termino|final|finalizar|cabo|dia siguiente)|fin(al)? de|hasta|una vez|a partir de|siguientes a|posteriores a)\b.{0,50}\b(elecciones|eleccion|comicios|escrutinio|campana|votacion|referendum|proclamacion|resultados (oficiales|definitivos)|proceso electoral|periodo electoral|jornada electoral|recogida de firmas|iniciativa)\b/;
const FATE =
  /\b(suprim\w+|elimin\w+|destru\w+|borr\w+|conserv\w+|anonimiz\w+|archiv\w+|guard(ar|aran|amos|aremos|an)|entreg\w+|devolv\w+|cancel\w+|bloque\w+)\b/;

export default definePhrases({
  headings:
    /(tras|despues de|fin(al)? de) (la |las )?(eleccion|elecciones|campana|votacion)|conserva|cuanto tiempo|plazo/,
  yes: [[6, AFTER, FATE, /\b(datos|informacion|firmas|direcciones|ficheros?|listas?|censo)\b/]],
  veto: [
    /\bcuentas (electorales|de la campana)\b/,
    /\bcampanas? (publicitarias?|de marketing|promocional(es)?|comercial(es)?|de (correo|email|captacion|recaudacion|vacunacion|publicidad)|informativas?)/,
    /\bcookies?\b|\bderecho de voto\b/,
  ],
  examples: {
    yes: [
      'Tras las elecciones se destruirán los datos.',
      'Una vez terminada la campaña, borraremos toda la información.',
    ],
    also: ['retention'],
  },
  counterexamples: [
    'Habrá una fiesta después de las elecciones.',
    'Los datos se eliminan al finalizar la campaña publicitaria.',
  ],
});
