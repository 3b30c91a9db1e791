import { definePhrases } from '../../define-phrases';
import { ABOUT_DATA } from './words/rights-named';
import { WHO_MAY } from './words/who-may';

export default definePhrases({
  headings: /\bderechos?\b|\bacceso\b|control de|opciones/,
  yes: [
    [
      6,
      /\bderechos?\b/,
      /\b(acceso|acceder( a)?|consultar|obtener (una )?(copia|confirmacion)|conocer(los|las)?|conocer (si|que|que)|saber (si|que)|arco(pol)?)\b/,
      ABOUT_DATA,
    ],
    [
      4,
      /\b(puede[sn]?|podra[sn]?|podeis|solicitar\w*|tiene[sn]?|pedir\w*|posibilidad|permite|permiten)\b/,
      /\b(acceder|acceso|consultar|visualizar|obtener (una |la )?(copia|confirmacion|informacion)|(una |la )copia de|archivo de exportacion)\b/,
      /\b(datos|informacion)\b/,
    ],
    [4, WHO_MAY, /\b(acceso|acceder|consultar|copia|confirmacion)\b/, ABOUT_DATA],
  ],
  headed: [
    [3, /^(- ?)?(\d\. )?(el )?derecho (de|al|a) (acceso|acceder)\b/],
    [2, /\bderecho de acceso\b/],
  ],
  veto: [
    /\bacceso (no autorizado|indebido|al (sitio|servicio|portal)|a (la|esta|nuestra) (web|pagina|plataforma)|y uso|a internet|de terceros)\b|\baccesos? no autorizados?\b/,
    /\b(tienen|tendran|tener|tenga|dar|damos) acceso\b|\ba los servicios\b|\bal acceder\b|\? ?$/,
    /\bcookies?\b|\b(obtener|consultar|solicitar) (mas informacion|la politica|la seccion)|\bderecho de acceso y uso|\bderecho a acceder y utilizar/,
    /\bregistro de actividades\b|\bno podran ejercerse\b|\bbases legales de las transferencias|\bfinalidades del tratamiento y\b/,
  ],
  examples: {
    yes: [
      'Tiene derecho de acceso a los datos que le conciernen.',
      'Puede solicitar una copia de sus datos.',
      'Tienes derecho a consultar la información que tenemos sobre ti.',
    ],
  },
  counterexamples: [
    'Protegemos sus datos contra todo acceso no autorizado.',
    'Solo las personas autorizadas tienen acceso a los datos.',
  ],
});
