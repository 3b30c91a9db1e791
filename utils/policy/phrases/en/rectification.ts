import { definePhrases } from '../../define-phrases';

const MEND_EN =
  /\b(correct(ed|ion|ing)?|rectif(y|ied|ication|ying)|updat(e|ed|ing)|amend(ed|ing|ment)?|inaccura(te|cies)|chang(e|ed|ing)|modif(y|ied)|edit)\b/;

export default definePhrases({
  headings:
    /\brights?\b|correct|rectif|updat|chang|your (choices|options|controls?|info(rmation)?|data)|control(ling)? your/,
  yes: [
    [6, /\b(rectif\w+|correct\w+)\b/, /\b(article|art\.?) ?16\b/],
    [
      6,
      /\brights?\b/,
      /\b(correct(ed|ion|ing)?|rectif(y|ied|ication|ying)|updat(e|ed|ing)|amend(ed|ing|ment)?|inaccura(te|cies))\b/,
      /\b(data|info(rmation)?|details|records)\b/,
    ],
    [
      5,
      /\b(request|ask|contact|e-?mail|writ\w+|instruct|inform|would like|wish|want)\b/,
      MEND_EN,
      /\b(data|info(rmation)?|details|records|profile)\b/,
      /\b(your|personal|about you)\b/,
    ],
    [
      4,
      /\byou (can|may|could|are able to|have the (ability|option|possibility))\b|\bability to\b|\busers can\b/,
      MEND_EN,
      /\b(data|info(rmation)?|details|profile|records)\b/,
    ],
  ],
  veto: [
    /\bright to (restrict|limit)\b(?!.{0,400}\b(right to )?(rectif|correct))/,
    /\breserves? the right\b/,
    /\b(this|our|the) (privacy )?(policy|notice|statement|terms)\b.{0,80}\b(updat|chang|amend|modif)|\b(updat|chang|amend|modif)\w*.{0,60}\b(policy|notice|statement|terms|settings|preferences)\b/,
    /\bchild(ren)?\b|\bparents?\b|\bchange your mind\b|\btrue, correct\b|\bchange in\b/,
    /\bcookies?\b/,
  ],
  examples: { yes: ['You have the right to have inaccurate data corrected.'] },
  counterexamples: [
    'We may update this privacy policy and change how it presents information.',
    'We change the water in the garden.',
  ],
});
