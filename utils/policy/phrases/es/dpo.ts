import { definePhrases } from '../../define-phrases';
import { ADDRESS } from './words/address';

const OFFICER =
  /\b(dpo|dpd|data protection officer|delegad[oa](s|\/a|\/o|\(a\)|@)?( o delegada)? (de|para|en) (la )?(proteccion|privacidad)( de (los )?datos)?|persona delegada de proteccion|oficial de (proteccion|privacidad)( de datos)?|responsable (interno )?(de|en) (la )?(proteccion de (los )?datos|privacidad))\b/;

export default definePhrases({
  headings: /delegad|\bdpo\b|\bdpd\b|data protection officer/,
  yes: [
    [6, OFFICER, ADDRESS],
    [
      5,
      OFFICER,
      /\b(design\w+|nombr\w+|cuenta con|dispon\w+|contact\w*|dirig\w+|escrib\w+|correo|e-?mail|direccion|formulario|comunic\w+|(datos|dpd|dpo) es|datos del|reclamacion|consult\w+)\b|:/,
    ],
  ],
  no: [
    [
      6,
      OFFICER,
      /\b(no|sin)\b.{0,100}\b(designad\w*|nombrad\w*|obligad\w*|obligacion|obligatori\w+|designar|nombrar|cuenta con|contamos con|dispone(mos)?|requier\w+|requerid\w*|necesari\w+|precis\w+)\b/,
    ],
  ],
  exceptions: /\b(no dude|no dudes|si (no|considera|usted)|sin perjuicio|no obstante|cuando no|salvo)\b/,
  veto: [/\b(se entiende por|se entendera|figura que)\b|\? ?$/, /\bresponsable de (la )?privacidad de (las|otras)/],
  examples: {
    yes: [
      'Hemos nombrado una delegada de protección de datos.',
      'Nuestra persona delegada de protección de datos es Marta Ribera.',
    ],
    no: ['La asociación no ha designado delegado de protección de datos.'],
  },
  counterexamples: [
    'El delegado del barrio cuida los árboles.',
    'Se entiende por DPD: la figura que supervisa el cumplimiento.',
  ],
});
