import { definePhrases } from '../../define-phrases';

const YOUNG =
  /\b(child(ren)?('s)?|minors?|kids|young people|under (the )?age( of)?|(under|below|younger than|at least|over) (the age of )?(1[3-8]|thirteen|fourteen|fifteen|sixteen|eighteen))\b/;

export default definePhrases({
  headings: /child|minors?\b|\bage\b|kids|coppa|young/,
  yes: [
    [
      6,
      YOUNG,
      /\b(under|below|younger than|at least|over|age of|aged?)\b.{0,30}\b(1[0-8]|thirteen|fourteen|fifteen|sixteen|eighteen|majority)\b/,
      /\b(collect|address(ed)?|direct(ed)?|intended|use|using|provide|register|process|allow|permit|consent|target|join|submit|must|knowingly)/,
    ],
    [5, YOUNG, /\b(knowingly|parent(s|al)?|guardians?)\b/, /\b(data|info(rmation)?|collect|consent|register)/],
    [
      4,
      YOUNG,
      /\b(do|does|will|are|is)( not|n't)\b|\bnot\b/,
      /\b(collect|solicit|target|market|intended for|directed (at|to))\b/,
    ],
  ],
  veto: [/\b(child(ren)?|family) (benefits?|care|poverty)\b/],
  examples: {
    yes: [
      'Our website is not intended for anyone under the age of 16.',
      'We do not knowingly collect personal data from children.',
    ],
    also: ['data-collected'],
  },
  counterexamples: [
    'We fight for free meals for all children at school.',
    'Children of the valley planted a tree on election day.',
  ],
});
