import { definePhrases } from '../../define-phrases';

const WITHDRAW =
  /\bintrek(ken|king|t)?\b|\bin te (laten )?trekken\b|\bingetrokken\b|\bherroep(en|ing)\b|\btrek .{0,30}\bin\b/;
const CONSENT = /\b(toestemming(en)?|instemming|akkoord)\b/;

export default definePhrases({
  headings: /intrek|toestemming|\brechten?\b|privacyrechten/,
  yes: [
    [
      6,
      WITHDRAW,
      CONSENT,
      /\b(kunt|kan|kun|mag|kunnen|recht|rechten|mogelijk|altijd|te allen tijde|ten allen tijde|op elk (moment|ogenblik)|op ieder moment|steeds|mogelijkheid)\b/,
    ],
    [5, WITHDRAW, /\bart(ikel|\.)? ?7\b/],
    [2, WITHDRAW, CONSENT, /\b(te allen tijde|op elk (moment|ogenblik)|op ieder moment|altijd|recht om)\b/],
  ],
  headed: [[3, WITHDRAW]],
  veto: [
    /\bcookie\w*|\b(wanneer|als|indien|zodra) (u|je) (uw|je|jouw|deze) toestemming\b.{0,40}\b(intrekt|heeft ingetrokken|hebt ingetrokken)\b|\bzolang\b.{0,60}\bingetrokken|\btotdat\b/,
    /^(?!.{0,2000}\b(kunt|kan|kun|recht|mag|te)\b).{0,80}\brechtmatigheid\b|\bje wil deze intrekken\b/,
  ],
  examples: {
    yes: ['U kunt uw toestemming op elk moment intrekken.', 'Je hebt het recht je toestemming in te trekken.'],
  },
  counterexamples: [
    'Wij bewaren dit zolang de toestemming niet is ingetrokken, wat altijd kan.',
    'Je kan de plant altijd uit de grond trekken.',
  ],
});
