import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /interes(es)? legitimos?/,
  yes: [
    [
      6,
      /\binteres(es)? legitimos?\b/,
      /\binteres(es)? legitimos?\b.{0,120}(\ba saber\b|\bconsist\w+|\btales? como\b|\bpara (la|el|los|las|poder|\w+(ar|er|ir)(le|te|se|nos|los|les)?)\b|\b(en|de) (mejor )?[a-z]{1,14}(ar|er|ir)(le|te|se|nos|los|les)?\b|\(|: )/,
    ],
    [
      5,
      /\binteres(es)? legitimos?\b/,
      /\b(fraudes?|abusos?|estadistic\w+|comunic(ar|aciones|acion)|mejor(ar|a)|promover|promocion\w*|debate democratico|defend\w+|defensa|moviliz\w+|organiz\w+|campanas?|seguridad|funcionamiento|voluntari\w+|informar\w*|calidad|prevencion|prevenir|envio|mercadotecnia|marketing|analitica|consultas|iniciativas)\b/,
    ],
  ],
  headed: [
    [
      3.5,
      /\b(seguridad|fraude|estadistic\w+|comunicar|promover|mejorar|organizar|informar|prevencion|defender|deteccion)\b/,
    ],
  ],
  veto: [
    /\binteres legitimo ?(\/|,| y| o) ?(la |el )?(ejecucion|consentimiento|obligacion|contrato)/,
    /\b(opon(er|erse|erte|ga)|oposicion|derechos? (de|a)|retirar|suprim\w+|supresion)\b/,
    /\bmotivos legitimos\b|\bimperios\w+|\? ?$|\bprevalezcan\b/,
    /\bconserv\w+\b|\btercero\.?$|\bencontrar informacion\b/,
    /\bdonacion recibida\b/,
  ],
  examples: {
    yes: ['Tenemos un interés legítimo en dar a conocer nuestro programa a los vecinos.'],
    also: ['legal-basis', 'purposes'],
  },
  counterexamples: [
    'El tratamiento se basa en el interés legítimo.',
    'Puede oponerse al tratamiento basado en nuestro interés legítimo en informarle.',
  ],
});
