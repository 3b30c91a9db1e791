import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b(kinderen|kind|minderjarig\w*|jongeren|leerlingen|ouders?|voogd)\b|\b(jonger|onder|ouder) (dan |de )?(1[2-8]|dertien|zestien|achttien)\b|\bleeftijd (van )?(1[2-8]|zestien|achttien)\b|\b1[2-8] jaar\b|\bminimumleeftijd\b/;

export default definePhrases({
  headings: /kinderen|minderjarig|jongeren|leeftijd/,
  yes: [
    [
      5,
      YOUNG,
      /\b(verzamel\w*|verwerk\w*|gericht|toestemming|gebruik\w*|registreren|aanmelden|intentie|bedoeling|leeftijd|inschrijven|contact|verwijder\w*)\b/,
      /\b\w*gegevens\b|\b(web)?sites?\b|\bdienst(en)?\b|\bapp\b|\btoestemming\b|\binformatie\b|\bdata\b|\blid(maatschap)?\b/,
      /\b(jonger|minderjarig\w*|kinderen|onder de|1[2-8] jaar|ouder dan)\b/,
    ],
    [
      2,
      /\bniet de intentie\b|\bniet gericht (op|tot)\b|\bniet bedoeld voor\b/,
      /\b(jonger|minderjarig\w*|kinderen|onder de|1[2-8] jaar)\b/,
    ],
  ],
  headed: [[3, YOUNG]],
  no: [
    [
      6,
      YOUNG,
      /\b(verzamelen|verwerken|verzamelt|verwerkt|vragen|bewaren)\b.{0,40}\b(geen|niet|nooit)\b.{0,80}\b(kinderen|minderjarig\w*|jonger|onder)\b|\bniet (specifiek |speciaal )?(de intentie|bedoeld|gericht)\b/,
      /\b\w*gegevens\b|\binformatie\b|\bwebsite\b|\bdienst(en)?\b/,
    ],
  ],
  exceptions:
    /\b(tenzij|zonder (toestemming|hun|de)|behalve|uitgezonderd|alleen|enkel|niet (actief|bewust)|intentie)\b/,
  veto: [
    /\bcontactgegevens van de ouders\b|\bkinderopvang\b|\bsamenstelling van (een|het) gezin\b|\bmet name wanneer .{0,40}kind\b|\brechtstreeks verkregen\b|\bnaam van (het )?kind/,
  ],
  examples: {
    yes: ['Kinderen jonger dan 16 jaar mogen alleen met toestemming van hun ouders lid worden.'],
    no: ['Wij verzamelen geen gegevens van kinderen.'],
  },
  counterexamples: ['Kinderen spelen graag in de tuin.', 'Onze tuin is ouder dan 18 jaar en dient als informatie.'],
});
