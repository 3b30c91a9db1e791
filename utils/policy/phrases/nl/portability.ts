import { definePhrases } from '../../define-phrases';

const PORT =
  /\b(gegevens|data)?overdraagbaarheid\b|\b(data)?portabiliteit\b|\bportabel\b|\bart(ikel|\.)? ?20\b(?! (lid|van de (wet|grondwet)))/;
const MAY =
  /\brecht(en)?\b|\b(kunt|kan|kun|mag|wilt) (u|je|jij)\b|\b(u|je|jij) (kunt|kan|mag)\b|\bverzoek(en|t)?\b|\bvragen\b|\bopvragen\b|\bontvangen\b|\bavg\b/;

export default definePhrases({
  headings: /overdra|portabiliteit|\brechten?\b|privacyrechten/,
  yes: [
    [5, PORT, MAY],
    [2, PORT, /\bformaat\b|\bander\w* (organisatie|partij|verantwoordelijke|verwerkingsverantwoordelijke)\b/],
    [
      5,
      /\b(gangba(ar|re)|machineleesba(ar|re)|gestructureerde?|machinaal leesba\w+|leesbaar|computerbestand)\b.{0,40}\b(formaat|vorm|bestand|computerbestand)\b|\bin een computerbestand\b/,
      /\b\w*gegevens\b|\bdata\b|\bze\b/,
      /\b(ontvangen|verkrijgen|verkrijg\w*|krijgen|opvragen|te sturen|sturen|overdragen|over te dragen|overgedragen)\b/,
    ],
    [
      5,
      /\b(over te (laten )?dragen|overdragen|over laten dragen|overgedragen|overdracht|door te (laten )?sturen|over te zetten)\b/,
      /\bander\w* (partij|organisatie|instantie|dienstverlener|verantwoordelijke|verwerkingsverantwoordelijke|bedrijf)\b|\baan jezelf\b|\bderden?\b/,
      MAY,
      /\b\w*gegevens\b/,
    ],
  ],
  headed: [[4, PORT]],
  veto: [
    /\bbeveiligd\b|\bversleuteld\b|\bovername\b|\bfusie\b|\bvoordat wij\b|\b(leest u|lees je|leggen (wij|we) uit)\b|\b(dragen|draagt) (wij|we)\b|\bbuiten de (eu|europese)/,
  ],
  examples: {
    yes: [
      'U hebt recht op overdraagbaarheid van uw gegevens.',
      'Je kan vragen je gegevens over te dragen aan een andere organisatie.',
    ],
  },
  counterexamples: [
    'De gegevens worden in een versleuteld en gangbaar formaat ontvangen.',
    'U kunt een plant vragen in een gangbare vorm.',
  ],
});
