import { definePhrases } from '../../define-phrases';

const RESPONSIBLE =
  /\bverwerkingsverantwoordelijken?\b|\bverantwoordelijken?\b|\bverwerker in de zin\b|\bbeheerder van de (persoons)?gegevens\b|\bbeheerder van het bestand\b/;
const PROCESSING =
  /\b(gegevens|data)?verwerking(en)?\b|\bverwerk\w*\b|\bverzamel(en|ing)\b|\b(persoons)?gegevens\b|\bverwerkingsverantwoordelijke\b|\bavg\b|\balgemene verordening\b|\bgegevensbescherming\b/;
/** How those who run a campaign are called. */
const ORGANISATION =
  /\bvzw\b|\bb\.?v\.?\b|\bn\.?v\.?\b|\bvof\b|\bv\.o\.f|\bstichting\b|\b\w*(vereniging|partij|genootschap|comite|coalitie|fractie|afdeling|beweging|vakbond|organisatie|cooperatie|kiesvereniging|burgerlijst|initiatief|federatie|groepering|club)\b|\bgemeente\b|\bkandidaat\b|\bbestuur\b|\bliberalen\b|\bdemocraten\b/;
const SEAT =
  /\b(gevestigd|kantoorhoudend|kantoor houdende?|statutair|maatschappelijke zetel|zetel|adres|ingeschreven|kvk\W|kbo\W|kamer van koophandel|handelsregister|ondernemingsnummer|rechtspersonenregister)|\b\d{4} ?[a-z]{2} [a-z]{3,}|\b[a-z]{3,}(straat|laan|weg|plein|kade|gracht|dreef|lei|steenweg) \d/;

export default definePhrases({
  headings: /verantwoordelijk|\bwie (zijn|is|wij|we)\b|\bover ons\b|identiteit|beheerder|\bwie we zijn\b/,
  yes: [
    [5, RESPONSIBLE, PROCESSING, /\b(is|zijn|treedt|treden|als|blijft)\b|:/],
    [2, RESPONSIBLE, ORGANISATION],
    [1, RESPONSIBLE, SEAT],
    [
      5,
      /\b(privacy ?-?(verklaring|beleid|statement|policy)|verklaring)\b/,
      /\b(is|van|door)\b/,
      SEAT,
      /\b(hierna|ingeschreven|gevestigd)\b/,
    ],
    [4, /\b(wij zijn|we zijn|is een|is de)\b/, ORGANISATION, SEAT],
    [
      4,
      /\b(wij zijn|we zijn) "?(het|de|een)? ?/,
      ORGANISATION,
      /\b(coalitie|hierna|beter bekend|burgers|initiatief)\b/,
    ],
    [
      4,
      /\b(website|site|webpagina|platform|app)\b/,
      /\b(eigendom van|beheerd door|uitgebaat door|een initiatief van|geexploiteerd door|wordt onderhouden door|verantwoordelijke uitgever)\b/,
      ORGANISATION,
    ],
    [4, /\b(geexploiteerd|uitgebaat|beheerd) door\b/, ORGANISATION, /\b(gegevens|privacy)\b/],
    [3, /\bals (vzw|stichting|vereniging|partij|bestuur)\b/, /\bverwerk(en|t)\b/, /\b\w*gegevens\b/],
    [
      5,
      /\bgezamenlijk\w*\b/,
      /\bverantwoordelijk(en|e|heid)?\b/,
      /\bart(ikel|\.)? ?26\b|\bgezamenlijke? (en gedeelde )?verantwoord|\bgezamenlijk(e)? verwerking/,
    ],
    [
      5,
      /\bverantwoordelijk voor de (verwerking|gegevensverwerking|verwerkingen)\b/,
      /\b(is|zijn|blijft)\b/,
      PROCESSING,
    ],
  ],
  headed: [
    [3, ORGANISATION],
    [4, SEAT],
    // A name and a street that stand alone in their line.
    [3, /^[a-z.'&-]{2,25} [a-z.'&-]{2,25}( [a-z.'&-]{2,25})?( [a-z.'&-]{2,25})? \d{1,4}\b/],
  ],
  veto: [
    /\bnatuurlijke persoon of\b|\bniet (aansprakelijk|verantwoordelijk)\b|\bgeen verantwoord|\bzelf verantwoordelijk\b|\bbestuursorgaan\b/,
    /\bverantwoordelijk\w* voor (de )?(inhoud|juistheid|privacy ?praktijken|het beleid|beveiliging|naleving)\b|\b(andere|externe|gelinkte) (web)?sites?\b/,
    /\b(google|facebook|meta|twitter|instagram|youtube|github|apple|paypal|mailchimp|linkedin)\b/,
    /\bcontact opnemen\b|\bu bent\b|\bje bent\b|\bbetrokkenen?\b|\bander\w* verwerkingsverantwoordelijke|\baangewezen door de verwerkingsverantwoordelijke|\bgerechtvaardigde? belang/,
    /\b(wie|hoe) .{0,40}verantwoordelijk\b|\bvragen\b|\bnauwkeurig|\bverantwoordelijke autoriteit|\brecht om\b/,
  ],
  examples: {
    yes: [
      'De stichting De Boomgaard is verantwoordelijk voor de verwerking van persoonsgegevens.',
      'De verwerkingsverantwoordelijke is de vereniging De Boomgaard.',
    ],
  },
  counterexamples: [
    'Wij zijn niet verantwoordelijk voor de verwerking van gegevens op andere sites.',
    'U bent zelf verantwoordelijk voor de juistheid van uw gegevens.',
  ],
});
