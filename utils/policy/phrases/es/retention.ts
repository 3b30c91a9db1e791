import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const NUMBER =
  /\b(\d+|un|una|dos|tres|cuatro|cinco|seis|diez|doce|quince|treinta) ?(\([\w ]{1,40}\) )?(dias?|mes|meses|anos?|semanas?)\b/;
const LENGTH =
  /\b(durante|hasta|mientras|plazos?|periodos?|tiempo|en tanto|maximo|minimo|indefinidamente|siempre que|una vez|((\d+|un|una|dos|tres|cuatro|cinco|seis|diez|doce) ?(\([\w ]{1,40}\) )?(dias?|mes|meses|anos?|semanas?)))\b/;
const KEEP =
  /\b(conserv(a|an|ar|ara|aran|aremos|amos|ad[oa]s?|arse|arlos|acion)|almacen(a|an|ar|ara|aran|aremos|amos|ad[oa]s?|arse)|guard(a|an|ar|ara|aran|aremos|amos|ad[oa]s?)|manten(er|dra|dran|dremos|emos|id[oa]s?|erse)|mantiene\w*|retendr\w+|bloquead[oa]s)\b/;
const DATA =
  /\b(datos|metadatos|comentarios?|informacion|los|las|estos|ficheros?|cuentas?|mensajes?|documentacion|documentos?|curricul\w+|cv|registros?)\b/;

export default definePhrases({
  headings: /conserva|cuanto tiempo|plazos?|duracion|almacenamiento|periodo|retencion|tiempo/,
  yes: [
    [5, KEEP, LENGTH, DATA],
    [4, KEEP, NUMBER],
    [
      5,
      /\b(plazos?|periodos?|tiempo|duracion) (maximo )?de (conservacion|almacenamiento|mantenimiento|retencion)\b/,
      /\b(meses|anos?|dias?|necesari[oa]s?|estrictamente|limitad\w+|depend\w*|legal(es)?|sera|es|hasta|supresion)\b/,
    ],
    [
      4,
      /\b(suprimi(r|ran|ra|remos|mos|dos|das)|elimin(a|an|aran?|aremos|amos|ad[oa]s|ar|arse)|borr(ad[oa]s|aran|aremos|amos)|destru(ir|iran|idos|yen)|anonimiz(aran|ados|amos|ar))\b/,
      /\b(al (cabo|termino|finalizar|eliminar)|tras|despues|transcurrid[oa]s?|pasad[oa]s?|una vez|cuando|en (un|el) plazo|en cuanto|a los|finalizad[oa]|terminad[oa]|definitivamente)\b/,
      /\b(datos|informacion|cuentas?|ficheros?|direcciones|suprimid[oa]s definitivamente)\b/,
    ],
    [5, /\bconservacion ?:/, LENGTH],
    [
      4,
      /\bno (los |las |se )?conserv(aremos|aran|ara|amos)\b/,
      /\b(una vez|cuando|mas (alla|tiempo)|despues)\b/,
      /\bdatos|\binformacion/,
    ],
  ],
  headed: [
    [3.5, NUMBER],
    [
      3,
      /\b(hasta (que|la|el)|mientras|(el|durante (el|un)) tiempo|durante (toda )?la (duracion|vigencia|relacion)|plazos?|archivo)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(no|ningun|ninguna)\b/,
      /\bno (se )?(conserv|almacen|guard)(a|an|amos|aran|aremos)\b|\bningun (dato|registro)\b.{0,40}\b(conserv|almacen|guard)/,
      /\b(datos|informacion|dato)\b/,
    ],
  ],
  exceptions: /\b(obligados a|mas (alla|tiempo|de)|salvo|plazos?|durante|una vez|cuando|sensibles|bancari\w+|hasta)\b/,
  veto: [
    ABOUT_THE_POLICY,
    /\bcookies?\b|\bde navegacion\b(?!.{0,80}\bconserv)/,
    /\bderechos? (de|a|al)\b(?!.{0,200}\bconserv)(?!.{0,40}\bsupresion (de|y)\b)|\bsolicitar\b.{0,60}\b(limitacion|supresion|portabilidad)\b/,
    /\bcontrasenas?\b|\? ?$|\bactualizados\b|\bmantener (actualizad|su informacion segura)/,
    /\b(respond|respuesta|contest|resolver)\w* .{0,60}\b(plazo|dias|mes)\b|\bplazo (maximo )?de un mes\b|\bprevio aviso\b/,
    /\bcaracter (gratuito|indefinido)\b|\bacceso y uso\b|\bmedidas? (de|tecnicas)\b/,
  ],
  examples: {
    yes: [
      'Sus datos se conservarán durante tres años desde el último contacto.',
      'Guardamos tus mensajes mientras no pidas su borrado.',
      'Las direcciones de las personas inscritas se borrarán una vez transcurridos dos años.',
    ],
    no: ['No se conserva ningún dato.'],
    also: ['erasure'],
  },
  counterexamples: ['Las cookies se conservan durante trece meses.', 'Guarda tu contraseña.'],
});
