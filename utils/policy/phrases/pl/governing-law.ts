import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\bprawo wlasciwe\b|\bpostanowienia koncowe\b|\bjurysdykcj\w*|\bspor(y|ow)\b/,
  yes: [
    [
      6,
      /\b(podlega\w*|stosuje sie|stosujemy|maja zastosowanie|ma zastosowanie|obowiazuje|wlasciwe|wlasciwym|regulow\w+|rzadzi\w* sie)\b/,
      /\bpraw(o|u|em|a) (rzeczypospolitej )?(polski\w*|polsk\w+)\b|\b(polskie|polskiemu|polskiego|polskim) praw\w+/,
    ],
    [6, /\b(prawem wlasciwym|prawo wlasciwe)\b/, /\b(jest|dla|to)\b|:/],
    [5, /\bsad(em|y|u)?\b/, /\bwlasciw\w+\b/, /\bspor(y|ow)\b/, /\b(rozstrzyg\w+|siedzib\w+|polsk\w+)\b/],
  ],
  veto: [/\b(google|facebook|meta)\b|\bprawo do\b|\bsrodk\w* ochrony prawnej\b/],
  examples: { yes: ['Polityka podlega prawu polskiemu.', 'Prawem właściwym jest prawo polskie.'] },
  counterexamples: ['Prawo polskie zna wiele ustaw o ogrodach.', 'Ogród podlega opiece sąsiadów.'],
});
