import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /toepasselijk recht|rechtskeuze|bevoegde rechtbank|geschillen|slotbepalingen/,
  yes: [
    [
      6,
      /\b(van toepassing|toepasselijk|beheerst|onderworpen|geldt|onderhevig|uitsluitend)\b/,
      /\b(nederlands|nederlandse|belgisch|belgische|luxemburgs|surinaams) recht\b|\brecht van (nederland|belgie|luxemburg|suriname)\b|\b(nederlandse|belgische) wetgeving\b/,
    ],
    [
      6,
      /\b(rechtbank(en)?|hoven|rechter)\b/,
      /\b(bevoegd\w*|voorgelegd|beslecht)\b/,
      /\b(uitsluitend|exclusief|enkel|geschil(len)?|arrondissement)\b/,
    ],
  ],
  veto: [
    /\b(google|facebook|youtube|meta|iers recht)\b|\bgegevens\b.{0,80}\b(verstrek|deel|delen)|\bin strijd\b|\bgerechtelijk bevel\b/,
  ],
  examples: {
    yes: [
      'Op dit beleid is Nederlands recht van toepassing.',
      'Alleen de rechtbank van Gent is bevoegd voor een geschil.',
    ],
  },
  counterexamples: ['Het recht van de buren geldt ook in Nederland.', 'De rechter drinkt graag thee in de tuin.'],
});
