import { definePhrases } from '../../define-phrases';

const ASKED = /\b(campos?|datos|informacion|respuestas?|casillas?|comunicacion|facilitacion|suministro|registros)\b/;
const NOT_GIVEN =
  /\b((la |su |esa |dicha )?(negativa|no comunicacion|falta de (comunicacion|cumplimentacion)|omision)|no (nos )?(los |las )?(facilit|proporcion|aport|suministr|cumpliment|comunic|rellen)\w*|no facilit\w+|en caso (contrario|de no)|si no (nos )?(los |se )?(facilit|proporcion|aport|suministr|autoriz)\w+|negarse a|caso de que no (nos )?(facilit|proporcion)\w+|no (se )?aportan?|sin (estos|esos|dichos) datos)\b/;

export default definePhrases({
  headings: /obligatori|obligacion|obligad|facultativ|voluntari|consecuencias|negativa/,
  yes: [
    [
      5,
      ASKED,
      /\b(obligatori[oa]s?|obligatoriedad|facultativ[oa]s?|opcional(es)?|asterisco)\b/,
      /\b(son|es|sean|ser|marcad[oa]s?|senal\w+|indic\w+|caracter|cumplimentar|cumplimentacion|necesari[oa]s?|resulten|tienen|seran)\b/,
    ],
    [
      5,
      NOT_GIVEN,
      /\b(no (podremos|podra|podran|sera posible|podria|es posible|se podra)|impos\w+|impid\w+|impedir\w*|negativa implicara|supondra|implicara|podra afectar|ninguna consecuencia|no te enviaremos|no le enviaremos|denegar)\b/,
    ],
    [
      4.5,
      /\b(datos|informacion)\b/,
      /\bson (los )?(necesari[oa]s|imprescindibles|obligatori[oa]s)\b.{0,120}\b(por lo que|de lo contrario|en caso contrario|si no)\b/,
    ],
    [
      4,
      /\b(facilit|proporcion)\w+ (de forma |libre y )?(voluntaria\w*|libremente)\b|\bde forma voluntaria\b/,
      /\b(datos|informacion)\b/,
      /\b(requier\w+|podran|puede|necesari\w+|libremente)\b/,
    ],
  ],
  no: [
    [
      5,
      /\b(no (es|sera|son|esta|estan|estara|supone que) (\w+ ){0,3}(necesari[oa]s?|obligatori[oa]s?|obligad[oa]s?|preciso)|en ningun caso (esta|estara|estas) obligad[oa]|no supone que .{0,40}obligad[oa])\b/,
      /\b(facilit\w+|proporcion\w+|dato|datos|informacion|registrarse|campos?)\b/,
    ],
  ],
  exceptions: /\b(designar|cookies?|conserv\w+|delegad\w+|afectar|imposibilidad|fines)\b/,
  veto: [
    /\bcookies?\b|\bconserv(ar|aran|acion|ados)\b|\barchiv\w+/,
    /\bobligacion(es)? (legal(es)?|contable|de)\b|\bcumplimiento de (una )?obligacion|\bseguro obligatorio/,
    /\b(derechos? (de|a)|fotocopia|identidad del)\b|\bdesignar\b|\bno (se )?conserv/,
    /\bdudas sobre que\b|\bmenores\b|\brevocar el consentimiento previamente otorgado para tratar sus datos$/,
  ],
  examples: {
    yes: [
      'Los campos marcados con un asterisco son obligatorios.',
      'Si no facilita estos datos, no podremos tramitar su inscripción.',
    ],
    no: ['No es obligatorio facilitar el teléfono ni otros datos.'],
    also: ['purposes'],
  },
  counterexamples: [
    'El uso del casco es obligatorio.',
    'La ley hace obligatoria la conservación de los datos de facturación.',
  ],
});
