import { definePhrases } from '../../define-phrases';

const OBJECT = /\b(oposicion|opon(er|erse|erte|erme|emos|erselo|gas|ga)|oponerse|objecion|objetar|arco(pol)?)\b/;

export default definePhrases({
  headings: /\bderechos?\b|oposicion|baja|objecion|comunicaciones comerciales|control de|opciones/,
  yes: [
    [
      6,
      /\bderechos?\b|\b(puede[sn]?|podra[sn]?|podeis|facultad|posibilidad|solicit\w+|ejerc\w+)\b/,
      OBJECT,
      /\b(datos|tratamientos?|informacion|acceso|rectificacion|supresion|cancelacion|envio|recepcion|comunicaciones|uso|publicidad|momento)\b/,
    ],
    [
      4,
      /\b(dar(se|te)? de baja|darse de baja|baja (del|de la|de los)|dejar de recibir|cancelar(la|se)? (la |su |tu )?(suscripcion|en cualquier)|no (desea|deseas|quieres|quiere) (seguir )?recib\w+|desuscrib\w+|lista robinson|podran ser cancelados)\b/,
      /\b(puede[sn]?|podra[sn]?|podeis|cualquier momento|enlace|solicit\w+|cada|gratuit\w+|haciendo clic)\b/,
    ],
    [4, /\bsuscripcion\b|\bboletin\b/, /\b(puede[sn]?|podra[sn]?)\b.{0,20}\b(cancelar(la|lo)?|anular(la|lo)?)\b/],
    [4, /\bsi no (lo )?(autoriza|desea|quiere)s?\b/, /\bno (te|le) enviaremos\b/],
  ],
  headed: [
    [3, /^(- ?)?(\d\. )?(el )?(derecho (de|a|a la) )?(oposi|opon|obje)\w*/],
    [2, /\bderecho de oposicion/],
  ],
  veto: [
    /\bcookies?\b|\bgrupos? de (la )?oposicion\b|\bpartidos de la oposicion\b|\bconcejal\w*\b/,
    /\b(conserv\w+|hasta que|mantendr\w+|plazo|almacen\w+)\b(?!.{0,200}\boposicion\b)|\? ?$/,
    /\bhasta en tanto\b|\bderecho aplicable se opone\b/,
  ],
  examples: {
    yes: [
      'Puede oponerse en cualquier momento al envío de nuestros boletines.',
      'Puedes darte de baja en cualquier momento.',
    ],
  },
  counterexamples: [
    'El grupo de la oposición tiene derecho a la palabra en el tratamiento del asunto.',
    'Puede oponerse al uso de cookies.',
  ],
});
