import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /vertegenwoordiger/,
  yes: [
    [
      6,
      /\bvertegenwoordiger\b/,
      /\bart(ikel|\.)? ?27\b|\bin de (eu|europese unie|unie)\b|\bin het verenigd koninkrijk\b|\bin de eer\b/,
      /\b(is|hebben|heeft|aangewezen|aangesteld|benoemd|bereik\w*|contact\w*)\b|:|@/,
    ],
    [
      5,
      /\b(eu|uk|avg|gdpr)-vertegenwoordiger\b/,
      /\b(is|hebben|heeft|aangewezen|aangesteld|benoemd|bereik\w*|contact\w*)\b|:|@/,
    ],
  ],
  veto: [/\bwettelijk(e)? vertegenwoordiger|\bdiens vertegenwoordiger\b|\bouders?\b|\bvolksvertegenwoordiger/],
  examples: { yes: ['Onze vertegenwoordiger in de Europese Unie volgens artikel 27 AVG is Voorbeeld in Gent.'] },
  counterexamples: [
    'De wettelijke vertegenwoordiger in de Europese Unie is de ouder.',
    'Een vertegenwoordiger in de tuin heeft een hoed.',
  ],
});
