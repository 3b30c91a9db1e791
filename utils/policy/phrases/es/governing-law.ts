import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /(ley|legislacion|derecho|normativa) aplicable|jurisdiccion|litigios|controversias|fuero|tribunales/,
  yes: [
    [
      6,
      /\b(leyes|ley|legislacion|derecho|normativa|ordenamiento juridico) (vigente )?(espanol(a|as)?|mexican[oa]s?|argentin[oa]s?|chilen[oa]s?|colombian[oa]s?|peruan[oa]s?|de (espana|mexico|argentina|chile|colombia|peru|la republica))\b/,
      /\b(se (rige|regira|regiran|rigen|somete\w*|interpreta\w*)|regid[oa]s?|sujet[oa]s?|sometid[oa]s?|aplicable|sera de aplicacion|interpretara\w*|aplicara)\b/,
    ],
    [
      5,
      /\b(litigios?|controversias?|conflictos?|disputas?|divergencias?|cuestion(es)?)\b/,
      /\b(juzgados?|tribunal(es)?|jurisdiccion|ley espanola|legislacion espanola)\b/,
      /\b(somete\w*|competent\w+|de|aplicable|sera|seran)\b/,
    ],
    [5, /\b(se somet\w+|sometimiento)\b/, /\b(juzgados y tribunales|jurisdiccion de|tribunales de|juzgados de)\b/],
    [5, /\b(ley|legislacion|derecho) aplicable\b/, /\baplicable\b.{0,120}\b(sera|es) (la|el) \w/],
  ],
  headed: [[3, /\b(legislacion espanola|ley espanola|juzgados|tribunales|se regira)\b/]],
  veto: [
    /\b(proveedores|secreto profesional|encargad\w+)\b|\bcookies? (es|son)\b/,
    /\b(comunicar|ceder|cedid|requerid|solicitad|conserv|plazos|datos sean|entidad sin animo)\w*\b|\bdefensor del pueblo\b/,
    /\bproteccion de datos de caracter personal\b.{0,80}\b(aplicable|vigente)\b|\bse ajusta\b/,
  ],
  examples: {
    yes: [
      'Esta política se rige por la legislación española.',
      'Cualquier controversia se someterá a los juzgados y tribunales de Valencia.',
    ],
  },
  counterexamples: ['El huerto se rige por el tiempo que hace.', 'Conforme a la ley, llevamos un registro.'],
});
