import { definePhrases } from '../../define-phrases';
import { USER_DUTY } from './words/user-duty';

/** A kind of data that is hardly named for another reason. */
const KIND =
  /\b(nombres?( y apellidos| completo| de usuario)?|apellidos?|correos? electronicos?|e-?mails?|telefonos?|direccion(es)? (postal(es)?|ip|de correo|electronica|de e-?mail)|dni|nie|documento (nacional )?de identidad|fecha de nacimiento|codigo postal|domicilio|sexo|genero|edad|profesion|iban|cuenta (bancaria|corriente)|tarjeta|datos (identificativos|de (identificacion|identidad|contacto|navegacion|registro|perfil|uso|localizacion|pago|facturacion|salud|filiacion|usuario|conexion|acceso)|bancarios|tecnicos|economicos|academicos|profesionales|estadisticos|demograficos)|informacion (de contacto|demografica|medica|tecnica|de pago|de (la )?navegacion|identificativa)|navegador|sistema operativo|paginas (visitadas|consultadas)|contrasena|fotos?|fotografia|imagen|geolocalizacion|ubicacion|comentarios|ip|identificador\w*|mensajes?)\b/;
const TWO_KINDS =
  /\b(nombre|apellidos|correo|e-?mail|telefono|direccion|dni|nif|nie|fecha de nacimiento|codigo postal|domicilio|sexo|genero|edad|profesion|ip|navegador|contrasena|localidad|municipio|provincia|foto|iban|ciudad|usuario|dispositivo|pais)\b.{1,70}\b(nombre|apellidos|correo|e-?mail|telefono|direccion|dni|nif|nie|fecha de nacimiento|codigo postal|domicilio|sexo|genero|edad|profesion|ip|navegador|sistema operativo|contrasena|localidad|municipio|provincia|foto|iban|ciudad|mensaje|dispositivo|documento|ubicacion|pais)\b/;
const GATHER =
  /\b(recab\w+|recog\w+|recopil\w+|recolect\w+|recib\w+|trat(a|amos|an|ar|aran|arse|ara|aremos|ados|adas|e|en)|solicit\w+|ped(imos|iremos|ir|ira)|pid(e|en|amos)|facilit\w+|proporcion\w+|aport\w+|registr\w+|almacen\w+|guarda(mos|n|remos)?|obten\w+|obtien\w+|requer\w+|requier\w+|introduc\w+|cumpliment\w+|indic(a|as|amos|ar|ados)|rellen\w+|suministr\w+|captur\w+)\b/;

export default definePhrases({
  headings:
    /(datos|informacion)[^.]{0,60}(recopil|recab|recog|recol|tratad|tratamos|trata|obten|solicit|almacen)|(que|tipos?|categorias?|clases?)( de)? (datos|informacion)|(recogida|obtencion|recopilacion|captacion) de (los |tus |sus )?(datos|informacion)|datos (personales )?que|origen/,
  yes: [
    [5, GATHER, TWO_KINDS, /\b(datos|informacion|usted|usuari[oa]s?|tu|su|sus|tus|te|le|nos|formularios?|campos)\b/],
    [4, /\b(datos|informacion)\b[^.]{0,160}:/, GATHER, KIND],
    [
      4,
      /\b(recab|recog|recopil|recolect|solicit|registr|almacen)(amos|emos|imos|a|e|an|en|aremos|eremos|ara|era|aran|ar|er)\b( \w+){0,3} (su|sus|tu|tus|datos|informacion)\b/,
      KIND,
    ],
    [
      3.5,
      /\b(datos|informacion) (\w+ )?(recogid|recopilad|recabad|tratad|solicitad|obtenid)[oa]s?\b[^.]{0,80}:/,
      /: ?\S/,
    ],
    [3.5, /\bcategorias? de datos\b|\bdatos (tratados|solicitados|recogidos)\b/, KIND],
    [
      3,
      /\b(datos|informacion) (identificativ\w+|de |del |tecnic\w+|bancari\w+|personal(es)?|relativ\w+|economic\w+)[^.]{0,60}:/,
      KIND,
    ],
    [
      3.5,
      /\b(recopil|recab|recog)\w+\b[^.;]{0,40}\b(datos|informacion)\b/,
      /\b(automaticamente|a traves de|mediante|por ejemplo|incluyen|tales como)\b/,
      KIND,
    ],
    [
      3.5,
      /\b(requerira|recoge|recogen|analizan?|recopilar|recopilan?)\b/,
      /\b(informacion personal|datos tecnicos|numero de (paginas|visitas)|datos de uso|informacion sobre (los servicios|el uso|tu uso|su uso))\b/,
    ],
  ],
  headed: [
    [3, TWO_KINDS],
    [2.5, KIND],
  ],
  no: [
    [
      6,
      /\bno (se |nos )?(recab|recog|recopil|recolect|trat|almacen|solicit|obten|guard|registr|pedimos|pide)\w*/,
      /\b(datos|informacion) (de caracter personal|personal(es)?)\b|\b(ningun|ninguna) (tipo de )?(dato|informacion)\b/,
    ],
    [
      6,
      /\b(ningun|ninguna)\b( \w+){0,3} (datos?|informacion)\b/,
      /\b(recab|recog|recopil|recolect|almacen|solicit|registr)\w*/,
    ],
  ],
  exceptions:
    /\b(salvo|excepto|sin (su|tu|el|previa|que)|unicamente|solo|solamente|a menos|sensibles|menores|bancarios|google|terceros|cookies?|especialmente protegidos|directamente|adicionales|hasta que|mas (datos|informacion)|innecesari\w+|cuando)\b/,
  veto: [
    /\bdpo\b|\bdpd\b|\babst(enerse|engas?|eng\w+)\b/,
    /\bpara (dar respuesta|responder|ponernos|ponerse|contactar)\b(?!.{0,200}\b(nombre|apellidos|correo)\b)/,
    /\bedad minima\b|\b(mayores|menores) de (edad|\d+)|\bcookies"? (son|es)\b/,
    /\btratad[oa]s por\b.{0,140}:|\bfacilitad[oa]s por (?!(usted|el usuario|ti|la persona|los usuarios))/,
    USER_DUTY,
    /\bcookies? (\w+ ){0,3}(es|son|se|permit\w*|utiliz\w*|para)\b|\b(utiliz|us)\w+ (\w+ )?cookies|\bpolitica de cookies|\blegitimacion\b/,
    /\b(ejerc\w+|derechos? (de|a)|fotocopia|acredit\w+|delegad[oa]|reclamacion)\b/,
    /\b(conserva(ran|mos|cion|dos|r)|plazo|suprim\w+|eliminar|destinatari\w+|contact[ae]|escrib[ae])\b/,
    /\bno (se )?(recab|recog|recopil|trat|solicit)\w+|\bningun(a)? (dato|informacion)|\bno (es|sera) necesari/,
    /\b(se ced\w+|seran (cedid|comunicad|compartid)\w+|compartir (informacion|datos)|enviar notificaciones)\b|\bal? responsable\b.{0,30}\bnif\b/,
    /\b(finalidades? (de|del)|veracidad|veraces|exact[oa]s|medidas de seguridad|(presente|esta) politica)\b|\? ?$/,
    /\brogamos\b|\bescrito\b|\bse (utilizaran|usaran)\b|\bpodremos utilizar\b/,
  ],
  examples: {
    yes: [
      'Recogemos tu nombre, tus apellidos y tu correo electrónico.',
      'Cuando se inscribe, le pedimos su nombre y su código postal.',
    ],
    no: ['No recogemos ningún dato personal.'],
  },
  counterexamples: [
    'Para ejercer sus derechos, indique nombre, apellidos y dirección.',
    'El ayuntamiento recoge los muebles viejos en cada domicilio.',
    'No recogemos datos sensibles en nuestro huerto.',
  ],
});
