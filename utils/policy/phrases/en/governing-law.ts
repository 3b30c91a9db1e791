import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /governing law|applicable law|jurisdiction|choice of law|disputes?/,
  yes: [
    [
      6,
      /\b(governed by|construed|subject to|governing)\b/,
      /\b(governed by|construed (in accordance with|under)|subject to the)\b.{0,60}\blaws?\b|\bgoverning law\b/,
    ],
    [5, /\bjurisdiction\b/, /\bcourts? (of|in|at|located)\b/, /\bexclusive\b|\bdisputes?\b|\bsubmit\b|\bagree\b/],
  ],
  veto: [
    /\bthird[- ]part(y|ies)\b|\b(their|its) (own )?(privacy )?polic(y|ies)\b/,
    /\b(data|info(rmation)?) (is|are|will be) (stored|transferred|processed)\b/,
  ],
  examples: {
    yes: ['This policy is governed by the laws of England and Wales.'],
  },
  counterexamples: [
    'The valley is governed by a council that passes its own rules.',
    'Courts of law have no part in our garden parties.',
  ],
});
