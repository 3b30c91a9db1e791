import { definePhrases } from '../../define-phrases';

const VOTE =
  /\b(verkiezing(en)?|verkiezingsdag|verkiezingscampagne|verkiezingsperiode|campagne|kandidatuur|stemming|referendum|volksraadpleging|burgerinitiatief|petitie|handtekeningenactie|\w+verkiezing(en)?|inzameling|kiescampagne)\b/;

export default definePhrases({
  headings: /na de (verkiezing|campagne|petitie|stemming)|na afloop/,
  yes: [
    [
      6,
      VOTE,
      /\b(na (afloop|het einde|de|het beeindigen|beeindiging|afsluiting)|tot (na|de|aan|het einde|en met|op)|zolang (de|het|onze)|tijdens de duur|einde van (de|het)|binnen .{0,20} na)\b.{0,50}\b(verkiezing\w*|verkiezingsdag|campagne|verkiezingscampagne|kandidatuur|petitie|stemming|referendum|\w+verkiezing\w*|handtekeningenactie|burgerinitiatief|volksraadpleging|kiescampagne)\b/,
      /\b(verwijder\w*|verwijderd|gewist|wissen|bewa(ar|ren|ard)\w*|vernietigd|geanonimiseerd\w*|anonimiseren|overgedragen|opgeslagen|in ons bezit|overhandigd)\b/,
      /\b\w*gegevens\b|\bdata\b|\bhandtekeningen\b|\badressen\b|\binformatie\b|\bze\b/,
    ],
  ],
  examples: {
    yes: [
      'Na de verkiezingen worden de gegevens vernietigd.',
      'Wij bewaren uw gegevens tot het einde van de campagne.',
    ],
    also: ['retention'],
  },
  counterexamples: ['Na de verkiezingen vieren wij feest in de tuin.', 'De campagne eindigt op zondag.'],
});
