import { definePhrases } from '../../define-phrases';
import { USER_DUTY } from './words/user-duty';

/** Sold, rented, exchanged for money. */
const SELL =
  /\b(vend(e|en|er|emos|era|eran|eremos|erlos|id[oa]s?|amos)|ventas?|revend\w+|comercializ(a|ar|amos|aran?|aremos|ad[oa]s?|arlos|acion)|alquil(a|ar|amos|aran?|aremos|ad[oa]s?|er)|intercambi(a|ar|amos|aran?|aremos|ad[oa]s?)|monetiz\w+)\b/;
const DATA = /\b(datos|informacion|ficheros?|direcciones|listas?|correos?)\b/;

export default definePhrases({
  headings: /comparti|compartic|\bventa\b|vend|cesion|comunicacion|tercer[oa]s|destinatari|divulga|control de|resumen/,
  yes: [
    [
      5,
      /\b(datos|informacion|ficheros|direcciones|listas?)\b.{0,90}\b(vendid[oa]s|alquilad[oa]s|intercambiad[oa]s|comercializad[oa]s)\b|\b(vender|vendemos|venden|alquilar|alquilamos|intercambiar|intercambiamos|comercializar|comercializamos)\b[^,;.]{0,50}\b(datos|informacion|ficheros|direcciones|listas)\b/,
      /\b(terceros|otr[oa]s (asociaciones|organizaciones|entidades|empresas|partidos)|empresas|entidades|organizaciones|anunciantes|socios|fines comerciales)\b/,
    ],
  ],
  no: [
    [
      6,
      DATA,
      SELL,
      /\b(no|ni|nunca|jamas|tampoco|ningun|ninguna|en ningun caso)\b.{0,70}\b(vend\w+|ventas?|revend\w+|comercializ\w+|alquil\w+|intercambi\w+|monetiz\w+)\b/,
    ],
  ],
  exceptions: /\b(confidencial|usuari[oa]s? no|no esta autorizad[oa]|salvo que usted|excepto (a|con))\b/,
  veto: [
    USER_DUTY,
    /\b(fusion|adquisicion|liquidacion|reestructuracion|adquirente|venta de activos|cambio de control)\b/,
    /\b(condiciones (generales|de venta)|posventa|puntos? de venta|venta a distancia|entradas)\b/,
    /\b(no|ni|nunca|jamas|tampoco|ningun|ninguna)\b.{0,140}\b(vend|alquil|intercambi|comercializ)\w*/,
    /\bintercambiar (mensajes|ideas|opiniones)\b|\bno esta autorizado\b|\bcontenidos\b/,
  ],
  examples: {
    yes: ['Sus direcciones pueden ser intercambiadas con otras asociaciones.'],
    no: ['No vendemos datos a terceros.', 'Sus datos no se venden ni se alquilan.'],
    also: ['recipients'],
  },
  counterexamples: [
    'La venta de pasteles será el sábado.',
    'Intercambiamos ideas con los vecinos en la plaza.',
    'En caso de fusión, los datos pueden ser vendidos a otras entidades.',
  ],
});
