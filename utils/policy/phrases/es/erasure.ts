import { definePhrases } from '../../define-phrases';
import { ABOUT_DATA } from './words/rights-named';
import { WHO_MAY } from './words/who-may';

const ERASE =
  /\b(supresion|suprimir(los|las)?|supriman|cancelacion|cancelar(los)?|cancelen|eliminacion|eliminar(los)?|eliminen|eliminemos|suprimamos|borremos|borrado|borrar(los)?|borren|olvido|arco(pol)?)\b/;

export default definePhrases({
  headings: /\bderechos?\b|supresion|eliminacion|borrado|cancelacion|\bolvido\b/,
  yes: [
    [6, /\bderechos?\b/, ERASE, ABOUT_DATA],
    [
      4,
      /\b(puede[sn]?|podra[sn]?|podeis|solicitar\w*|solicites?|solicite|pedir\w*|posibilidad|permite|exigir)\b/,
      ERASE,
      /\b(datos|informacion|cuenta|su supresion|tu supresion)\b/,
    ],
    [4, WHO_MAY, ERASE, ABOUT_DATA],
    [
      4,
      /\b(elimin|suprim|borr)(aremos|imos|iremos|amos|aran|iran|ados|idos)\b/,
      /\b(si (lo |nos lo |usted lo )?(solicit|pid)\w+|(a|previa) (su |tu )?(peticion|solicitud)|cuando (lo |nos lo )?(solicit|pid)\w+|al eliminar su cuenta)\b/,
      /\b(datos|informacion|cuenta)\b/,
    ],
  ],
  headed: [
    [3, /^(- ?)?(\d\. )?(el )?(derecho (de|a|al|a la) )?(supres|suprim|cancela|elimina|borra|olvido)\w*/],
    [2, /\bderecho (de|a la) (supresion|cancelacion)/],
  ],
  veto: [
    /\bcookies?\b|\bnewsletter\b.{0,30}\bcancel|\bcancelar (la|su|tu) (suscripcion|reserva|inscripcion)\b/,
    /\b(nos reservamos|se reserva|se reservara)\b|\bcuenta de\b.{0,20}\btwitter/,
    /\bautomaticamente\b|\bfin de la campana\b|\b(perdida|destruccion|alteracion)\b|\bcontenidos publicados\b|\? ?$/,
    /\bcuando (lo|la) (necesiten|borren)\b|\bdispositivos? de confianza\b/,
  ],
  examples: {
    yes: [
      'Tiene derecho a la supresión de sus datos.',
      'Puede solicitar el borrado de su información.',
      'Puedes pedir que eliminen tus datos.',
    ],
  },
  counterexamples: [
    'Puede borrar las cookies en su navegador.',
    'La asociación se reserva el derecho de eliminar una cuenta.',
  ],
});
