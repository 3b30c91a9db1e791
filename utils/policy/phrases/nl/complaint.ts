import { definePhrases } from '../../define-phrases';

const AUTHORITY =
  /\bautoriteit persoonsgegevens\b|\bgegevensbeschermingsautoriteit\b|\bgba\b|\bde ap\b|\(ap\)|\btoezichthoudende (autoriteit|instantie|overheid)\b|\btoezichthouders?\b|\bprivacycommissie\b|\bvlaamse toezichtcommissie\b|\bcommissie (voor de|ter) bescherming van (de )?(persoonlijke levenssfeer|persoonsgegevens)\b|\bcollege bescherming persoonsgegevens\b|\bgegevensbeschermingsautoriteiten\b/;

export default definePhrases({
  headings: /klacht|toezicht|autoriteit|\brechten?\b|geschil/,
  yes: [
    [5, /\b(klacht(en|recht)?|klagen|beroep|bemiddeling\w*|tip)\b/, AUTHORITY],
    [
      4,
      AUTHORITY,
      /\b(contact op(nemen|\s)|contact opnemen|terecht|wenden|melden|neerleggen|indienen|in te dienen|contacteren)\b/,
      /\b(kan|kunt|kun|recht|mag|altijd|steeds)\b/,
    ],
    [5, /\bklacht\w*/, /\bart(ikel|\.)? ?77\b/],
    [
      2,
      /\bklacht\w*/,
      /\brecht\b|\b(kan|kunt|kun|mag)\b/,
      AUTHORITY,
      /\bin(dienen| te dienen)\b|\bneer te leggen\b|\bneerleggen\b/,
    ],
  ],
  headed: [[3, AUTHORITY]],
  veto: [
    /\bmeer (algemene )?informatie\b.{0,80}\b(website|site)\b|\bdatalek\w*|\bniet verplicht\b|\bmelden (wij|we)\b|\bwij melden\b|\baangemeld bij\b|\bwie toezicht houdt\b|\bondertoezicht/,
    /\b(gegevens|informatie)\b.{0,60}\b(delen|verstrekken|doorgeven)\b.{0,80}\b(politie|justitie)\b/,
  ],
  examples: {
    yes: [
      'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
      'Je kan ook terecht bij de Gegevensbeschermingsautoriteit.',
    ],
  },
  counterexamples: [
    'Een datalek melden wij aan de Autoriteit Persoonsgegevens, ook als er geen klacht is.',
    'Bij klachten over de tuin kunt u terecht bij de poort.',
  ],
});
