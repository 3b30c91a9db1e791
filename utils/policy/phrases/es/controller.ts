import { definePhrases } from '../../define-phrases';

/** The words for who decides, with the "of the" that follows. */
const RESPONSIBLE =
  /\b(co)?responsables? (conjuntos? )?(y titular(es)? )?(del|de los|de las|de este|de dichos?|de sus|de tus|de estos|de ese|de su|de) ?(los |dicho |tus |sus )?(tratamientos?|ficheros?|datos|mismos|informacion)\b|\b(del|de los|de la) (que|cual|cuales) es responsable\b|\bficheros? (\w+ ){0,3}(responsabilidad|titularidad) de\b|\btratamiento (de |cuya |bajo (la )?)?(responsabilidad|titularidad)/;
const BODY =
  /\b(asociacion|partido|fundacion|movimiento|coalicion|candidatura|agrupacion|federacion|confederacion|sindicato|colectivo|cooperativa|ayuntamiento|diputacion|ministerio|consejeria|universidad|sociedad|empresa|comite|comision|ong|s\.?l\.?u?|s\.?a|nif|n\.i\.f|cif|c\.i\.f|[gb]-?\d{8}|domicilio|sede|inscrit[oa]|en adelante|en lo sucesivo)\b/;

export default definePhrases({
  headings:
    /responsable|titular|identidad|identifica|quien(es)? (somos|trata|es|gestiona|esta)|sobre nosotros|informacion (general|legal)|propietario|editor/,
  yes: [
    [
      6,
      RESPONSIBLE,
      /\bresponsables? [^.;]{0,130}(\b(es|son|sera|seran)\b(?! (necesari|licit|conform|obligad|un requisito))| ?: ?\S)/,
    ],
    [
      6,
      /\b(es|son|sera|seran|somos|soy|actua|actuan|actuara|actuando) (el |la |los |como |tambien |un |sujeto |conjuntamente |unico ){0,6}(co)?responsables?\b|\b(como|calidad de|condicion de) (el |la |entidad )?(co)?responsables?\b|\bsujeto responsable\b/,
      RESPONSIBLE,
    ],
    [
      6,
      /\b(de los|del|de la|de las) (que|cual|cuales) es responsable\b/,
      /\b(datos|fichero|tratamiento|informacion)\w*/,
    ],
    [
      5,
      /\b(datos|informacion|respuestas|firmas)\b/,
      /\b(incorporad|tratad|recogid|recabad|incluid|almacenad|registrad|gestionad)[oa]s? [^.;]{0,120}(\bpor (la |el |los |las |parte de )?(?!(usted|ti|el usuario|los usuarios|la persona|el interesado|correo|via|terceros|motivos|separado))|\b(responsabilidad|titularidad|propiedad) (de|del)\b)/,
      BODY,
    ],
    [
      5,
      /\b(datos|informacion)\b/,
      /\b(incorporad|incluid|tratad)[oa]s? [^.;]{0,120}\b(ficheros?|actividad(es)? de tratamiento|base de datos)\b[^.;]{0,60}\b(responsabilidad|titularidad|propiedad) (de|del)\b/,
    ],
    [
      4,
      /\b(datos|informacion)\b/,
      /\b(seran|son|sean) (tratad|recogid|recabad|gestionad)[oa]s por (?!(usted|ti|el usuario|los usuarios|terceros|medios?|google))/,
    ],
    [
      4.5,
      /\b(sitio|pagina|portal|plataforma|web|aplicacion|dominio)\b/,
      /\b(titular(idad)?|propiedad|propietari[oa]|gestionad[oa]|operad[oa]|administrad[oa]|editad[oa]|promovid[oa]|impulsad[oa])\b.{0,60}\b(de|del|por|es)\b/,
      BODY,
    ],
    [
      4,
      /\ben (lo sucesivo|adelante)\b/,
      BODY,
      /\b(informa|comunica|garantiza|titular|datos|sitio|web|partido|domicilio|nif|cif|forma parte)\b/,
    ],
    [
      3.5,
      /^(la |el )?[^.;:]{3,90}\b(le |les |te |os )?(informa|comunica|pone en (su )?conocimiento|garantiza|se compromete)\b/,
      /\b(politica de privacidad|tratamiento|proteccion de datos|privacidad|datos de caracter personal)\b/,
      BODY,
    ],
    [
      3.5,
      /^(la |el )?(asociacion|fundacion|partido|agrupacion|colectivo|plataforma|sindicato|federacion|movimiento|coalicion|[^.;:]{3,50} (\([\w. ]{2,12}\),? )?(es|esta))\b/,
      /\b(es|esta) ([^.;]{0,30})(una |un |inscrit[oa] )(\w+ ){0,2}(asociacion|entidad|partido|organizacion|fundacion|movimiento|agrupacion|sindicato|coalicion|legalmente|en el registro)/,
    ],
    [
      3.5,
      /^(denominacion( social)?|razon social|titular|entidad( responsable)?|nombre( comercial| de la entidad)?|identidad|responsable|propietari[oa])\b[^:]{0,40}: ?\S/,
      /: ?[^:@]{4,160}$/,
    ],
    [
      4,
      /\bdirig\w+ [^.;]{0,40}\bal responsable del tratamiento\b/,
      /\bresponsable del tratamiento, (la |el )?(asociacion|partido|fundacion|ayuntamiento|federacion|sindicato|empresa|candidatura)\b/,
    ],
    [
      3.5,
      /\beste sitio es|\bpresente (documento|politica)\b/,
      /\b(establece|regula)\b.{0,60}\bterminos en que (?!(se|el usuario))/,
    ],
    [
      3.5,
      /^en (?!(este|esta|estos|caso|cualquier|cumplimiento|virtud|relacion|el|la|los|las|todo|ningun|particular|materia|todas)\b)[^,;]{2,70},/,
      /\b(privacidad|proteccion de (sus|tus|los) datos)\b.{0,80}\b(prioridad|importa\w*|fundamental)\b|\b(respetamos|nos comprometemos|nos tomamos)\b.{0,60}\bprivacidad\b/,
    ],
  ],
  headed: [
    [
      3.5,
      /\b(asociacion|fundacion|partido|ayuntamiento|federacion|sindicato|coalicion|candidatura|agrupacion)\b|\S{3,}.{3,60}\b(nif|cif)\b/,
    ],
    [2.5, BODY],
    [1.5, /^[^.:@?()]{3,60}$/],
  ],
  veto: [
    /\b(le|te) proporcionamos (toda )?la informacion|\bexplicandole|\ba continuacion\b.{0,80}\binforma(mos|cion)\b/,
    /\bno (es|son|sera|seran|somos|se hace|nos hacemos|asume|asumimos|ostenta|podra)\b[^.;]{0,30}\bresponsables?|\bno responde/,
    /\b(google|facebook|meta|twitter|youtube|instagram|mailchimp|proveedores)\b[^.;]{0,60}\b(es|son|sera|seran|actua\w*) (el |la |los |como ){0,6}responsable/,
    /\b(persona fisica o juridica|se entiende por|se entendera|a menos que se especifique)\b/,
    /\b(reclamacion|puede[sn]? (ejercer|ejercitar)|ejercicio de (sus|los|tus)|derechos? (de|a la|al) \w+)\b/,
    /\b(otro|nuevo) responsable\b|\binteres(es)? legitimos? (del|de el) responsable|\bobligacion(es)? legal(es)? [^.;]{0,30}responsable/,
    /\bdelegad[oa]|\bdpd\b|\bdpo\b|\bcookies?\b|\bencargad[oa]s? del? tratamiento|\bveracidad\b|\bse reserva\b|\? ?$/,
    /\b(finalidad|transferencias?|se (conserv|ced|comunic)\w+|seran (cedid|comunicad|conservad)\w+)\b.{0,60}\b(responsable|terceros)/,
  ],
  examples: {
    yes: [
      'El responsable del tratamiento es la asociación Valle Vivo, calle del Molino 12.',
      'Los datos facilitados serán tratados por el partido Ribera Alta.',
      'La candidatura Ribera Alta es responsable del tratamiento.',
      'Este sitio web es propiedad de la asociación Valle Vivo.',
    ],
  },
  counterexamples: [
    'No somos responsables de los datos que recojan otras páginas.',
    'Google es responsable del tratamiento de sus propios datos.',
    'El responsable de la tienda abre a las nueve.',
    'Responsable del tratamiento: la persona física o jurídica que determina los fines.',
  ],
});
