import { definePhrases } from '../../define-phrases';
import { ABOUT_DATA } from './words/rights-named';
import { WHO_MAY } from './words/who-may';

const CORRECT =
  /\b(rectific(ar|arlos|arlas|acion|ados|ada)|corregir(los)?|correccion|corrijan|modificar(los)?|modificacion|actualizar(los)?|actualicen|actualizacion|arco(pol)?)\b/;

export default definePhrases({
  headings: /\bderechos?\b|rectificacion|correccion|modificacion/,
  yes: [
    [6, /\bderechos?\b/, CORRECT, ABOUT_DATA],
    [
      4,
      /\b(puede[sn]?|podra[sn]?|podeis|solicitar\w*|pedir\w*|posibilidad|permite|permiten|autorizado para)\b/,
      CORRECT,
      /\b(datos|informacion)\b/,
    ],
    [4, WHO_MAY, /\b(rectific\w+|corregir\w*|modificar\w*|completar)\b/, ABOUT_DATA],
    [
      4,
      /\b(comunic(a|ar|arnos|ando|ues?)|informar(nos)? (a|de)|cambies)\b/,
      /\b(modificar\w*|modificacion|cambios?)\b/,
      /\b(datos|dato|informacion)\b/,
      /\b(actualizad[oa]s|pueda ser|deba ser|correo)\b/,
    ],
  ],
  headed: [
    [3, /^(- ?)?(\d\. )?(el )?(derecho (de|a|a la) )?(rectific|correc|modific)\w*/],
    [2, /\bderecho (de|a la) rectific/],
  ],
  veto: [
    /\b(politica|condiciones|clausula|aviso legal|terminos)\b.{0,80}\b(modific|actualiz)|\b(modific|actualiz)\w+.{0,60}\b(politica|condiciones|terminos|aviso)\b/,
    /\bcookies?\b|\b(configuracion|preferencias|banner)\b.{0,40}\bmodific|\bmodific\w+.{0,40}\b(configuracion|preferencias|consentimiento)/,
    /\b(nos reservamos|se reserva)\b|\bsin previo aviso\b|\bproblemas tecnicos\b|\bno podran ejercerse\b|\b(alteracion|acceso no autorizado)\b/,
    /\bresponsabilidad|\bno respondemos\b|\? ?$/,
  ],
  examples: {
    yes: [
      'Tiene derecho a la rectificación de la información que le concierne.',
      'Tienes derecho a modificar tus datos.',
    ],
  },
  counterexamples: ['Podemos modificar esta política.', 'La lista se actualizará después de la reunión.'],
});
