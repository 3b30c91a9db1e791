import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b(menor(es)?( de edad)?|(menos|mas) de (\d{2}|trece|catorce|quince|dieciseis|dieciocho) anos|mayor(es)? de (edad|\d{2}|trece|catorce|quince|dieciseis|dieciocho)|ninos?|edad (minima|legal|requerida)|(al menos|tener) (\d{2}|trece|catorce|quince|dieciseis|dieciocho) anos|mayoria de edad)\b/;

export default definePhrases({
  headings: /menor(es)?\b|\bedad\b|ninos|jovenes/,
  yes: [
    [
      5,
      YOUNG,
      /\b(consent\w+|autoriz\w+|padres?|madres?|tutor\w*|representantes? legal\w*|patria potestad|dirigid[oa]s?|destinad[oa]s?|inscri\w+|afili\w+|registr\w+|utiliz\w+|facilit\w+|trat\w+|recog\w+|recab\w+|requier\w+|usuari\w+|garantiza|declar\w+|exclusivamente|uso|datos)\b/,
    ],
    [
      4,
      /\bmenor(es)?\b/,
      /\b(consentimiento|autorizacion) (\w+ ){0,3}(de (sus|los|tus)|del) (padres|madres|tutor\w*|representante\w*)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(no|ningun|ninguna|nunca|en ningun caso)\b/,
      /\b(no|ningun|ninguna|nunca)\b.{0,140}\b(menor(es)?|ninos|menos de \d{2} anos)\b/,
      /\b(dirigid|destinad|recog|recab|recopil|trat|autoriz|permit|acept|solicit|facilit)\w*/,
    ],
  ],
  exceptions: /\b(salvo|excepto|sin (el|la|previa|su|consentimiento|autorizacion)|a menos)\b/,
  veto: [
    /\b(plazo|antiguedad|inactividad|cookies?|conserv\w+)\b/,
    /\b(pedagog|escolar|tarifa|importe|en menor|menor (cantidad|grado|riesgo|tiempo|numero|coste|brevedad|medida))\w*|\bmayor brevedad\b/,
  ],
  examples: {
    yes: [
      'Las personas menores de catorce años necesitan la autorización de sus padres.',
      'Para afiliarse hay que ser mayor de edad.',
    ],
    no: ['Este sitio no está dirigido a menores.'],
  },
  counterexamples: ['La obra menor se terminó ayer con menor riesgo para todos.', 'Los niños juegan en el parque.'],
});
