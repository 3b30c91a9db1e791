import { definePhrases } from '../../define-phrases';

const VOTE =
  /\b(wahl|wahlen|wahltag\w*|wahltermin\w*|wahlkampf\w*|wahlkampagne|kampagne|kandidatur|abstimmung\w*|volksabstimmung|volksbegehren\w*|volksentscheid\w*|burgerbegehren\w*|unterschriftensammlung|petition|\w+wahl)\b/;

export default definePhrases({
  headings: /nach der (wahl|kampagne|abstimmung)|nach dem wahlkampf|nach abschluss/,
  yes: [
    [
      6,
      VOTE,
      /\b(nach|bis|am|mit|zum) (der|dem|ende|abschluss|beendigung|ablauf|schluss|den)\b.{0,30}\b(wahl|wahlen|wahltag\w*|wahltermin\w*|wahlkampf\w*|kampagne|kandidatur|abstimmung|volks\w+|burgerbegehren\w*|unterschriften\w+|petition|\w+wahl)\b|\b(beendigung|ende|abschluss) (der |des )?(petition|unterschriften\w+|kampagne|wahl\w*|abstimmung)/,
      /\b(geloscht|loschen|loscht|gespeichert|aufbewahr\w*|vernichtet|ubergeben|anonymisiert|vorgelegt|zugang\w* gemacht|zur verfugung gestellt|ubertragen|gesperrt|weiter\w*)\b/,
      /(?<!kandi|man|sol)daten\b|\bsie\b|\badressen\b|\bunterschriften\w*|\bangaben\b/,
    ],
  ],
  veto: [/\bpetitionsverfahrens\b/],
  examples: {
    yes: [
      'Nach der Wahl werden die Daten vernichtet.',
      'Spätestens zwei Monate nach Ende der Kampagne löschen wir Ihre Daten.',
    ],
    also: ['retention'],
  },
  counterexamples: ['Nach der Wahl feiern wir im Garten.', 'Die Kampagne endet am Sonntag.'],
});
