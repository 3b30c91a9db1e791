import { definePhrases } from '../../define-phrases';
import { ABOUT_DATA } from './words/rights-named';

export default definePhrases({
  headings: /\bderechos?\b|limitacion|restriccion|control de/,
  yes: [
    [
      6,
      /\b(limitacion(es)?|bloqueo)\b/,
      /\bderechos?\b|\b(puede[sn]?|podra[sn]?|solicit\w+|obtener|ejercer\w*|pedir)\b/,
      ABOUT_DATA,
    ],
    [
      5,
      /\b(limitar|restringir|limitarlo|limite[n]?)\b[^.;]{0,60}\b(tratamientos?|uso|utilizacion|recopilacion)\b/,
      /\b(solicit\w+|derechos?|puede[sn]?|podra[sn]?|pedir|a limitar|cualquier momento)\b/,
    ],
    [
      4,
      /\blimitar\b/,
      /\b(derechos?|podra[sn]?|puede[sn]?)\b/,
      /\b(oponerse|oposicion|portabilidad|rectificacion|supresion)\b/,
    ],
  ],
  headed: [
    [3, /^(- ?)?(\d\. )?(el )?(derecho (de|a|a la) )?(limita|restringir|restriccion)\w*/],
    [2, /\bderecho (de|a la) limitacion/],
  ],
  veto: [
    /\blimitacion(es)? (de|del|en) (la )?(responsabilidad|garantia|plazo|conservacion|finalidad|velocidad)|\bcookies?\b|\? ?$/,
    /\bminimizacion\b|\bprincipios? de\b|\bcontenidos\b/,
  ],
  examples: { yes: ['Puede solicitar la limitación del tratamiento.'] },
  counterexamples: [
    'La limitación de velocidad es un derecho de los vecinos.',
    'Aplicamos una limitación de responsabilidad a toda la información.',
  ],
});
