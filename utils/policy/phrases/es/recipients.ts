import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';
import { USER_DUTY } from './words/user-duty';

const GIVE =
  /\b(ced(e|en|er|emos|era|eran|eremos|id[oa]s?|eria\w*)|cesion(es)?|comunica(r|ra|ran|mos|remos|d[oa]s?|n|rse)|comunique|transmit(e|en|ir|imos|ira|iran|iremos|id[oa]s?)|transfer(ir|imos|ira|iran|id[oa]s?)|transfiere\w*|compart(e|en|ir|imos|ira|iran|iremos|id[oa]s?)|divulg(a|ar|amos|aran?|ad[oa]s?)|revel(a|ar|amos|aran?|ad[oa]s?)|facilit(ar|ara|aran|aremos|amos|ad[oa]s) (\w+ ){0,3}(a|tus datos a|sus datos a)\b|distribu(ir|ira|iremos|imos|id[oa]s)|entreg(ar|amos|aran|ad[oa]s)|pon(er|emos|dremos) a disposicion|(tener|tendra|tendran|tienen|tiene|tengan|dar|daremos|podran) acceso|acce(den|dan|der)|destinatari[oa]s?|encarg(ar|amos|ad[oa]s))\b/;
const DATA = /\b(datos|informacion|ficheros?|direcciones|nombres?|firmas|respuestas|los mismos|correos?)\b/;
const TO =
  /\b(terceros|tercer[oa]s? (personas?|partes?|entidad(es)?|empresas?)|proveedor(es)?|prestadores|encargad[oa]s?( del tratamiento)?|empresas?|entidad(es)?|organizaciones|organismos?|asociaciones|administraci(on|ones)|bancos?|entidades (bancarias|financieras)|profesionales|personas (autorizadas|colaboradoras|que trabajan)|colaborador[ea]s|anunciantes|socios|hacienda|agencia tributaria|jueces|tribunales|autoridades|google|mailchimp|plataformas?)\b/;

export default definePhrases({
  headings:
    /destinatari|cesion|ceder|comunicacion(es)? (de|a)|comparti|compartic|comparten|a quien|con quien|tercer[oa]s|encargad|acceso a|transferencia|divulga|revela|facilitar (tus|sus) datos/,
  yes: [
    [
      6,
      /\bdestinatari[oa]s?\b/,
      /\b(datos|informacion)\b/,
      /\b(son|seran|sera|es|podran|unicamente|exclusivamente|solo)\b|:|\|/,
    ],
    [5, GIVE, DATA, TO],
    [
      5,
      GIVE,
      DATA,
      /\b(partidos?|movimientos?|candidat[oa]s|candidaturas?|equipos? de campana|campanas?|cargos (publicos|electos)|voluntari[oa]s|militantes|federaciones|comites|afiliad[oa]s|miembros|administrador\w*|agrupaciones|interventor\w+|apoderad\w+|coordinador\w+)\b/,
    ],
    [
      4,
      /\b(proveedores|encargad[oa]s del tratamiento|servicios de terceros|terceros proveedores|empresas externas|prestadores de servicios)\b/,
      /\b(utiliz\w+|recurr\w+|contrat\w+|confi\w+|en nombre de|por cuenta de|acced\w+|tratar|alojamiento|siguientes|tales como|como|cuent\w+)\b/,
      /\b(datos|informacion|web|plataforma|pagina|servicios?)\b/,
    ],
    [
      4,
      /\b(alojad[oa]s?|almacenad[oa]s?|gestionad[oa]s?|tratad[oa]s?|incorporan?|envi\w+|realiza)\b.{0,60}\b(por|en|a|a traves de|con)\b/,
      /\b(datos|informacion|formularios?|pagos?|donaciones|boletin|newsletter|web|suscripcion|firma)\b/,
      /\b(google( forms| drive)?|formularios? de google|mailchimp|beehiiv|stripe|paypal|netlify|amazon|aws|ovh|brevo|sendinblue|microsoft|hetzner|redsys|bizum|plataforma de (pago|envio))\b/,
    ],
    [
      3.5,
      /\b(google|facebook|meta|twitter|disqus|mailchimp)\b/,
      /\b(utiliza|comparte\w*|recibe|recoge|muestra\w*)\b[^.;]{0,60}\b(datos|informacion|anuncios|visitas|cookies)\b/,
      /\b(datos recogidos|compartirlos|visitas anteriores|sus propios|proveedor externo|sus socios)\b/,
    ],
  ],
  headed: [
    [
      3,
      /\b(proveedores|encargad[oa]s|administraciones?|organismos|entidades|bancos?|profesionales|voluntari[oa]s|autoridades|colaborador[ea]s|federaciones|empresas|terceros|jueces|tribunales|google|mailchimp|stripe|hacienda|agencia tributaria|equipo|miembros|afiliad[oa]s|personal (autorizado|propio))\b/,
    ],
    [2, /\b(alojamiento|hosting|pagos?|estadisticas|envio|mensajeria|obligacion legal|consentimiento)\b/],
  ],
  no: [
    [
      6,
      /\b(no|ni|nunca|ningun|ninguna|jamas|tampoco|en ningun caso|sin)\b/,
      /\b(no|ni|nunca|jamas|tampoco|ningun caso|sin|ningun|ninguna)\b.{0,120}\b(ced(e|en|er|emos|era|eran|eremos|erlos|erlas|id[oa]s?)|cesion(es)?|comunica(r|ra|ran|remos|mos|d[oa]s)|transmit\w+|transfer\w+|compart\w+|divulg\w+|revel\w+|vend\w+|distribu\w+|facilit(aran|aremos|amos|ados|ara))\b/,
      /\b(terceros|tercer[oa]s? (personas?|partes?|entidad(es)?|empresas?)|ningun tercero|nadie|otras? (entidad(es)?|empresas?|organizaciones|personas)|empresas|cesion(es)?|ced\w+)\b/,
      /\b(datos|informacion|los mismos|estos)\b/,
    ],
    [
      5,
      /\bno\b/,
      /\bno (se )?(ced|compart|comunic|divulg|transmit|vend)\w+/,
      /\b(datos|informacion) (de caracter personal|personal(es)?)\b|\b(sus|tus) datos\b/,
      /\btercer|\bnadie\b|\bempresas|\bentidades|\borganizaciones|\bsin (su|tu|el)\b/,
    ],
  ],
  exceptions:
    /\b(salvo|excepto|a excepcion|exceptuando|a menos|no esta autorizad[oa]|se compromete a|sin (su|tu|el|previo|previa) [^.;]{0,30}(consentimiento|autorizacion)|sin que (usted|tu)|unicos terceros|anonim\w+|agregad\w+|marketing|unicamente|solo (a|con|si|cuando))\b/,
  veto: [
    ABOUT_THE_POLICY,
    /\bportabilidad\b|\bnormativa de proteccion\b.{0,20}$/,
    USER_DUTY,
    /\bno (es|son|somos|se hace|nos hacemos|sera|seran|responde)\b.{0,30}\b(responsables?|el uso)\b|\bque hagan\b/,
    /\b(enlaces? (a|de)|enlazad[oa]s)\b|\bcondiciones generales\b|\bcookies? (es|son|permiten|de terceros)\b/,
    /\b(no|ni|nunca|ningun caso|sin) (se |los |las |sera |seran |podran |podra |le |te )?(\w+ )?(ced|compart|comunic|divulg|transmit|vend|facilit)\w*\b(?!.{0,600}\b(salvo|excepto|a excepcion|exceptuando|a menos|sin|unicamente|solo|los unicos)\b)/,
    /\bderechos? (de|a|al) (acce|obten|recib|rectif|portab|la portab|conocer)\w*|\b(solicitar|ejerc\w+|obtener)\b.{0,40}\b(acceso|derecho)|\b(sus|tus) derechos\b|\bcopia de\b/,
    /\bsus propias (condiciones|politicas)\b.{0,20}$|\bdatos de terceros\b|\b(usted|usuario|tu) (nos )?(facilit|proporcion|comunic)\w+ (datos|informacion)/,
    /\b(perdida|no autorizad[oa]s?|alteracion|ilicit\w+|cifrad\w+|brecha)\b|\bmedidas (de|tecnicas|de indole)\b|\bimpedir\b/,
    /\b(se entiende por|persona fisica o juridica)\b|\? ?$|\b(presente|esta) politica\b|\bregistro de actividades\b|\bautorizo\b/,
    /\bno tratara\b|\bmenores\b|\bpropiedad intelectual|\bautorizado a\b|\bno autorizado\b/,
  ],
  details: {
    party:
      /\b(partidos?|movimiento|federaciones|comites? (locales?|provincial(es)?|autonomic\w+)|agrupaciones (territoriales|locales)|organos del partido)\b/,
    allies:
      /\b(otr[oa]s (campanas?|candidatur\w+|candidat\w+|partidos?|movimientos?|organizaciones|asociaciones)|organizaciones (afines|amigas|hermanas|aliadas)|coalicion|entidades afines|comparten (nuestros|los mismos) (valores|ideas|objetivos))\b/,
    platform:
      /\b(alojamiento|hosting|alojad[oa]s?|plataformas?|herramientas? de (correo|envio|gestion)|nationbuilder|mailchimp|brevo|beehiiv|netlify|aws|ovh|proveedor(es)? tecnologic\w+|servidores)\b/,
    advertisers: /\b(publicit\w+|publicidad|anunciantes|anuncios|redes sociales|facebook|meta|google|instagram)\b/,
    volunteers: /\b(voluntari[oa]s|militantes|personas colaboradoras|interventor\w+|apoderad\w+)\b/,
    authorities:
      /\b(autoridades|jueces|tribunales|judicial(es)?|policia|fuerzas y cuerpos|administraci(on|ones)|hacienda|agencia tributaria|tribunal de cuentas|junta electoral|ministerio fiscal|defensor del pueblo|organismos publicos)\b/,
    processors: /\b(proveedor(es)?|encargad[oa]s?|prestadores|empresas externas|servicios de terceros)\b/,
  },
  examples: {
    yes: [
      'Sus datos podrán ser comunicados a nuestros proveedores técnicos.',
      'Los destinatarios de los datos son los miembros del equipo de campaña.',
      'Compartimos tus datos con los candidatos del movimiento.',
    ],
    no: ['Sus datos no se cederán nunca a terceros.', 'No comunicamos sus datos a ninguna otra entidad.'],
  },
  counterexamples: [
    'Comparte esta página con tus amigos.',
    'No somos responsables de los datos que recojan los sitios de terceros.',
  ],
});
