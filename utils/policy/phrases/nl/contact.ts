import { definePhrases } from '../../define-phrases';

const MAIL = /\w ?(@|[([](at|a)[)\]]) ?[\w-]{1,60}( ?[([](punt|dot)[)\]] ?|\.)\w|\[email protected\]/;
const REACH =
  /\w ?(@|[([](at|a)[)\]]) ?[\w-]{1,60}( ?[([](punt|dot)[)\]] ?|\.)\w|\b(tel|telefoon|telefoonnummer|gsm)\b\W{1,4}\+?[\d(]|\b0\d{1,3}[ /-]?\d{2,3}[ ./]?\d{2}|\bcontactformulier\b|\bper post\b/;
const ADDRESS =
  /\b\d{4} ?[a-z]{2} [a-z]{3,}|\b[a-z]{3,}(straat|laan|weg|plein|kade|gracht|dreef|lei|steenweg) \d{1,4}\b.{0,20}\b\d{4}\b|\bpostbus \d/;

export default definePhrases({
  headings:
    /(\b|\d)contact(gegevens|informatie|persoon|eren|opname)?\b(?!.{0,3}formulier)|verantwoordelijk|\bwie (zijn|is)\b|vragen|\brechten uitoefenen|uitoefenen/,
  yes: [
    [
      5,
      MAIL,
      /\b(vragen|vraag|rechten?|verzoek(en)?|klachten?|opmerkingen|privacy|inzage|onduidelijk|gegevens|meer informatie)\b/,
      /\b(contact\w*|mail\w*|e-?mail\w*|sturen|stuur|richten|via|op|naar|bereik\w*|schrijven|wenden)\b/,
    ],
    [4, MAIL, /\b(wij|ons|onze|contact)\b/, /\b(bereik\w*|contact\w*|mail\w*|e-?mail\w*|sturen|via)\b/],
    [4, MAIL, /\bverantwoordelijke\b|\bbeheerder\b|\bsecretaris\b|\bbestuur\b/],
    [
      4,
      /\b(contact op|contact opnemen|contacteren|te bereiken|mail ons|mailen|terecht|terechtkunnen|stel(len)?|per post|schrijven)\b/,
      /\b(vragen|vraag|verzoek\w*|uitoefen\w*|klachten?|opmerkingen|privacy)\b/,
      /\b(contactformulier|contactpagina|contactgegevens|contactadres|gegevens:|adres|secretariaat|bestuur|telefonisch|volgende gegevens|ons via)\b/,
    ],
    [3, /\b(neem|neemt) (gerust |dan )?contact (met ons )?op\b/, /\b(contactformulier|contactpagina|via|mail)\b/],
    [4, /\b(beheerder|verwerkingsverantwoordelijke)\b/, REACH],
    [4, /\b(mail|contacteer|schrijf|bel) (naar )?ons\b/, /\b(contactadres|contactpagina|contactformulier|vragen)\b/],
    [3.5, /\bper post\b|\bpostadres\b|\bcorrespondentieadres\b/, ADDRESS],
  ],
  headed: [
    [4, REACH],
    [3, ADDRESS],
  ],
  veto: [
    /\bautoriteit persoonsgegevens\b|\bgegevensbeschermingsautoriteit\b|\btoezichthoud|\bprivacycommissie\b/,
    /\b(google|facebook|meta|twitter|instagram|youtube|apple|paypal|mailchimp|linkedin)\b/,
    /\b(wanneer|als|indien) (u|je) .{0,40}(contact met ons (opneemt|hebt)|contactformulier (invult|gebruikt))\b|\bverzamelen\b.{0,60}\bcontactformulier\b|\bgegevens die je zelf invult\b/,
    /\bfunctionaris\b|\bminderjarige\b|\bbewaard\b|\bbewaren (wij|we)\b|\bmaximaal\b|\bwelke gegevens\b.{0,40}\bverzamel|\bcommunicatie over\b/,
    /^uitschrijven\b/,
  ],
  examples: {
    yes: [
      'Met vragen over privacy kunt u ons mailen op privacy@boomgaard.example.',
      'Voor vragen kan je contact opnemen via het contactformulier.',
    ],
  },
  counterexamples: [
    'De gids schrijft over vragen van bezoekers en over de tuin.',
    'Wanneer je contact met ons opneemt, geniet je van de tuin.',
  ],
});
