import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';
import { USER_DUTY } from './words/user-duty';

/** What a campaign, a club or a shop does with data. */
const AIM =
  /\b(respond\w+|respuesta|gestion(ar|es)?|gestionar\w*|envi(ar\w*|o|os)|inform(ar\w*|arle|arte)|informacion (sobre|de|acerca)|contactar|contacto|mejor(ar\w*|a)|garantizar|prestar(le|te)?|prestacion|organiz\w+|tramit\w+|estadistic\w+|analiz\w+|analisis|analitica|comunic(ar\w*|aciones|acion)|boletin(es)?|newsletter|inscripcion(es)?|permitir\w*|atender\w*|atencion|afiliacion|cuotas?|donacion(es)?|donativos|campanas?|particip\w+|seguridad|personaliz\w+|prevenir|prevencion|moviliz\w+|voluntari\w+|invitar\w*|invitaciones|propaganda|electoral(es)?|encuestas?|administra\w+|mantener|mantenimiento|cumplir|cumplimiento|facilitar(le|te|les)?|ofrecer\w*|proporcionar\w*|difundir|difusion|promover|promocion(ar)?|publicidad|registr(ar\w*|o)|facilitar|realiz\w+|emitir|emision|medir|detectar|firma|convoc\w+|mostrar|anuncios|seleccion|notificaciones|notificar|contabilizar|autenticar|identificar\w*|recordar\w*|servicios?)\b/;

export default definePhrases({
  headings:
    /finalidad|para que|\bfines?\b|objetivos?|(?<!condiciones de )(?<!terminos de )\busos?\b(?! de (cookies|google))|utiliza(mos|cion)|por que|proposito|motivos?|tratamientos (de|que)/,
  yes: [
    [
      5,
      /\b(datos|informacion|direcciones|tratamientos?|formularios?)\b/,
      /\b(utiliz\w+|us(a|amos|an|ara|aran|aremos|ados|adas)|trat(a|amos|an|ara|aran|aremos|ados|adas)|recog\w+|recab\w+|recopil\w+|emple\w+|sirven|serviran|destin\w+|necesari\w+|solicit\w+|ced\w+|tratamiento)\b.{0,200}\b(para|con (el|la|los|las) (unic[oa] |exclusiv[oa] |sol[oa] )?(fin|fines|finalidad(es)?|objeto|objetivo|proposito)|a (fin|efectos) de|finalidad|fines)\b/,
      AIM,
    ],
    [
      5,
      /\b(finalidad(es)?|fines|objeto|objetivo|proposito)\b.{0,120}\b(es|son|sera|seran|siguientes?|de|corresponde)\b/,
      AIM,
      /\b(tratamientos?|datos|recogida|informacion|formulario)\b/,
    ],
    [5, /^(- ?)?(\| ?)?finalidad(es)?( del tratamiento| principal)? ?(:|\|)/, AIM],
    [
      4.5,
      /\b(datos|informacion|tratamientos?)\b/,
      /\b(para|con (el|la|los|las) (siguientes? )?(fin|fines|finalidad(es)?)|finalidades? siguientes?|siguientes (finalidades|fines))\b[^:.]{0,60}:/,
    ],
    [
      4,
      /\b(utiliz|us|trat|recog|recab|recopil|emple)(amos|aremos|emos|eremos|an|aran|ara|a)\b/,
      /\b(para|con (el|la) (fin|finalidad|objeto)|a fin de)\b/,
      AIM,
    ],
    [
      4,
      /\b(podremos|podra|podran|podemos) (utilizar|usar|tratar|emplear)\b.{0,60}\b(datos|informacion|direcciones)\b/,
      AIM,
    ],
    [4, /\btambien (se (utiliz|trat|us)\w+ )?para\b|\bfinalidad\b.{0,60}\b(es|consiste|corresponde)\b/, AIM],
    [
      3.5,
      /^(- ?)?(dar respuesta|responder|gestionar|atender|tramitar|informar(le|te)|enviar(le|te))\b/,
      /\b(consultas?|solicitud(es)?|peticiones|suscripcion|boletin|newsletter|inscripcion(es)?|afiliacion(es)?|donacion(es)?|actividades|servicios|cuotas|eventos|campanas?)\b/,
    ],
  ],
  headed: [
    [
      3.5,
      /^(- ?)?(para |la |el |a )?(respond|gestion|envi|inform|contact|mejor|garantiz|prest|organiz|tramit|analiz|comunic|permit|atend|administr|manten|cumpl|facilit|ofrec|proporcion|difund|promov|promo|registr|realiz|emit|emision|medir|detect|prevenc|preven|segment|publicid|particip|convoc|dar |contabil|autentic|elabor|seleccion|captac|reduc|verific|identific|recordar|firma|alta|cobro)\w*/,
    ],
    [
      3,
      /\b(para (el|la|los|las|que|\w+(ar|er|ir)(le|te|les|se|nos|los|las)?)|con (el|la) (fin|finalidad|objeto)|a fin de)\b/,
    ],
    [3, /^(la )?finalidad\b/],
  ],
  veto: [
    ABOUT_THE_POLICY,
    /\blimitamos\b|\bmenor cantidad\b/,
    USER_DUTY,
    /\bcookies?\b/,
    /\b(presente|esta|nuestra|la) (politica|pagina|documento|clausula)\b.{0,200}\b(objeto|explic|describ|inform|finalidad (de )?|establec|regul|detall)/,
    /\bno (se |los |las )?(utiliz|trat|us|emple)\w+.{0,80}\b(para|fin|fines|finalidad)\b/,
    /\bmedidas?\b.{0,60}\b(seguridad|tecnicas?|organizativas?|apropiadas?|necesarias?)\b|\bproteger (sus|tus|los)\b/,
    /\b(conserv\w+|suprim\w+|plazo de|calidad de encargado|mas informacion sobre|la necesiten|con cualquier finalidad)\b/,
    /\bderechos? (de|a|al|del)\b|\bsus derechos\b|\btus derechos\b|\bopon(er|erse|erte|ga)\b|\bejerc\w+|\bretirar\b|\brevoc\w+/,
    /\b(se ced|seran (cedid|comunicad)|podran ser (cedid|comunicad)|compart|destinatari|transferencia|terceros paises)\w*/,
    /\b(licitud, lealtad|legitimos? y determinados?|distintas? finalidades|registro de actividades|cada finalidad|cada una de las|secciones relevantes|finalidades (de las que|descritas|anteriormente))\b|\? ?$/,
    /\bpara (cualquier|mas|toda) (duda|consulta|pregunta|informacion|solicitud)|\bsi (tiene|tienes|usted)\b|\bse compromete\b|\bimposib\w+|\bno podremos\b|\bcontiene enlaces\b|\bconsinti?en\w*\b.{0,40}\bpolitica\b/,
    /\bobligatori[oa]s?\b|\basterisco\b/,
  ],
  examples: {
    yes: [
      'Utilizamos sus datos para enviarle nuestro boletín.',
      'Los datos recogidos sirven para organizar las reuniones públicas.',
      'El tratamiento tiene como finalidad la gestión de las afiliaciones.',
    ],
  },
  counterexamples: [
    'Esta política tiene por objeto informarle de cómo usamos sus datos.',
    'Tomamos medidas para garantizar la seguridad de los datos.',
    'El presupuesto servirá para organizar la fiesta del barrio.',
  ],
});
