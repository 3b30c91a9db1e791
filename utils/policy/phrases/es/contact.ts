import { definePhrases } from '../../define-phrases';
import { ADDRESS } from './words/address';

const EMAIL = /[\w.+-]{1,64} ?(@|\(at\)|\[at\]|\(a\)|\(arroba\)|\[arroba\]) ?[\w-]{1,60}\.\w/;

export default definePhrases({
  headings:
    /\bcontact|responsable|\bderechos\b|ejerc|dudas|consultas|quienes somos|escrib|titular|informacion general|donde dirig/,
  yes: [
    [
      6,
      /\b(contact\w*|escrib\w+|escrito|envi\w+|remit\w+|dirig\w+|correo|e-?mail|telefono|direccion|comunic\w+|llam\w+|buzon|mediante|a traves)\b/,
      /\b(dudas?|preguntas?|consultas?|cuestion\w*|solicitud\w*|derechos?|ejerc\w+|reclam\w+|sugerencias?|aclaracion\w*|proteccion de datos|privacidad|revocar|retirar)\b/,
      ADDRESS,
    ],
    [
      4,
      /\b(contactar|contacten?os|contactanos|contacta|contacte|contactarnos|escrib(ir|e|a|enos|anos|irnos)|poner(te|se) en contacto|dirigirse|dirigirte|dirigir un escrito)\b/,
      /\b(dudas?|preguntas?|consultas?|cuestion\w*|solicitud\w*|derechos?|ejerc\w+|mismos|correo)\b/,
    ],
    [
      4,
      /\b(contacto|e-?mail|correo( electronico)?|telefono|tel|direccion|domicilio|proteccion de datos)\b[^:.]{0,50}: ?\S/,
      ADDRESS,
    ],
    [4, /\b(contact(ar|arnos|enos|anos|e|a|o)|escrib\w+|ponerte en contacto|ponerse en contacto|dirigirse)\b/, ADDRESS],
    [3.5, /\b(correo|e-?mail|telefono)\b/, /\b(comunicando|indicad[ao]|a traves de|mediante|via)\b/, EMAIL],
    [
      3.5,
      /\bescrito dirigido\b|\bdirig\w+ (un |por )?escrito\b/,
      /\b(direccion|responsable|domicilio)\b/,
      /\b(derechos?|solicit\w+)\b/,
    ],
  ],
  headed: [
    [4.5, EMAIL],
    [3.5, ADDRESS],
  ],
  veto: [
    /\bsera informad[oa]\b|\ben todo formulario\b/,
    /\bagencia espanola\b|\bwww\.(aepd|agpd)|\bautoridad de control\b|\bdefensor del pueblo\b/,
    /\b(nos|se) (pondremos|pondran|pondra) en contacto\b|\bpodemos contactar|\bpara (poder )?contactar(te|le|les|lo)? (contigo|con usted|con el usuario)?\b/,
    /\b(recopil|recab|recog|solicit)(amos|aremos|a|an|e|en|emos|ada|ados|adas|idos|ida|idas)\b|\bconserva(ran|mos|dos|cion)\b/,
    /\b(hosting|alojad[oa]|alojamiento)\b|\bgoogle\b|\bel usuario (autoriza|declara)\b|\bfinalidad/,
    /^\|? ?(responsable|nif|cif)\b[^@]{0,200}$/,
  ],
  examples: {
    yes: [
      'Para cualquier duda sobre esta página, escríbenos a hola@valle.example.',
      'Si tiene alguna pregunta, puede contactar con nosotros en el formulario de contacto.',
    ],
  },
  counterexamples: [
    'Podemos contactarle antes de la reunión.',
    'Nos pondremos en contacto contigo pronto.',
    'La Agencia Española de Protección de Datos atiende dudas en el 901 100 099.',
  ],
});
