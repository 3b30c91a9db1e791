import { definePhrases } from '../../define-phrases';

const AFTER =
  /\b(after|following|at the end of|until|once|end of|months? (of|from)|beyond)\b.{0,60}\b(elections?|campaigns?|polling( day)?|vote|ballot|referendum|parliament|term of office|dissolution|candidacy|petition)\b/;

export default definePhrases({
  headings: /retention|how long|keep|after the (election|campaign)|storage|delet/,
  yes: [
    [
      6,
      AFTER,
      /\b(delet|eras|destroy|keep|kept|retain|hold|held|stor|archiv|anonymi|remov|dispos|return|transfer|pass|hand)\w*\b/,
      /\b(data|info(rmation)?|details|records?|lists?|database)\b/,
    ],
  ],
  veto: [/\bcookies?\b/, /\b(e-?mail|advertis\w+|marketing|sms) campaigns?\b/, /\bsafe(ly)? after\b/],
  examples: {
    yes: ['All data of supporters is deleted six months after the election.'],
    also: ['retention', 'erasure'],
  },
  counterexamples: [
    'After the election we will meet in the garden.',
    'Keep the date of the election in mind, and the records of the choir too.',
  ],
});
