import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\bvertret(er|ung|erin)\b|eu-vertret/,
  yes: [
    [
      6,
      /\bvertret(er|erin|ung|ers)\b/,
      /\bart(ikel|\.)? ?27\b|\bin der (eu|europaischen union|schweiz|union)\b|\bim (ewr|europaischen wirtschaftsraum)\b/,
      /\b(ist|sind|haben|benannt|bestellt|erreich\w*|lautet)\b|:|@/,
    ],
    [
      6,
      /\b(eu|ewr|datenschutz|schweizer)-?vertret(er|erin|ung)\b/,
      /\b(ist|sind|haben|benannt|bestellt|erreich\w*|lautet|wend\w+)\b|:|@/,
    ],
  ],
  veto: [
    /\bgesetzliche[nr]? vertret|\bvertretungsberechtigt|\babschnitt\b|\bfinden sie\b|\bvertreter der (presse|partei)\b/,
  ],
  examples: { yes: ['Unser Vertreter in der Europäischen Union nach Art. 27 DSGVO ist die Beispiel GmbH in Linz.'] },
  counterexamples: [
    'Der Verein hat einen gesetzlichen Vertreter in der Schweiz, der Kuchen mag.',
    'Die Vertreter der Presse sind in der Union willkommen.',
  ],
});
