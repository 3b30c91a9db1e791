import { definePhrases } from '../../define-phrases';

const MAY =
  /\brechte?n?\b|\b(konnen|kannst|konnt|mochtest|mochten|wunschen)\b|\bverlangen\b|\bsteh(t|en) .{0,60}\bzu\b|\bantrag\b|\bjederzeit\b|\bwerden wir\b|\bmoglichkeit\b/;
const CORRECT =
  /\bberichtig(ung|en|t|ungsrecht\w*)\b|\bkorrektur\b|\bkorrigier\w*|\brichtig ?stell\w*|\brichtigzustellen\b|\bvervollstandig\w*/;

export default definePhrases({
  headings: /berichtig|korrektur|\brechte?\b|betroffenenrechte|datenschutzrechte/,
  yes: [
    [5, CORRECT, MAY],
    [2, CORRECT, /\bart(ikel|\.)? ?16\b|\brecht auf berichtigung\b|\bunrichtig\w*|\bunverzuglich\b|\bfehlerhaft\b/],
    [5, CORRECT, /\bart(ikel|\.)? ?16\b|\bart\. 32 dsg\b/],
  ],
  headed: [[4, CORRECT]],
  veto: [
    /\bdas bestehen (eines|des) rechts?\b|\bauskunft uber die verarbeitungszwecke\b|\bhaben sie das recht auf berichtigung\b.{0,80}\bgeltend gemacht\b/,
    /\binformieren\b.{0,40}\buber die berichtigung\b|\buber die berichtigung informieren\b|\bempfangern?\b.{0,160}\bmit(zu)?teilen\b/,
  ],
  examples: { yes: ['Sie können die Berichtigung unrichtiger Daten verlangen.'] },
  counterexamples: [
    'Andere werden wir nach Möglichkeit über die Berichtigung informieren.',
    'Die Korrektur des Weges im Garten ist fertig.',
  ],
});
