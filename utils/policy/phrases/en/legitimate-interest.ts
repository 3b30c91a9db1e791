import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /legitimate (business )?interests?|legal bas[ie]s|lawful bas[ie]s/,
  yes: [
    [
      6,
      /\blegitimate (business |charitable |legal ){0,6}interests?\b/,
      /\blegitimate (business |charitable |legal ){0,6}interests? ((is|are|include|lies?)\b|(in|of|to|for|such as|namely|which include|including) (?!(our|the|third|any|a) (third|part|controller)))/,
      /\b(in|to|is|are|for|include|such as|of) \w+/,
    ],
    [
      5,
      /\blegitimate (business |charitable ){0,6}interests?\b/,
      /\b(fraud|security|improv\w+|marketing|understand\w*|develop\w*|communicat\w+|inform\w*|analy\w+|promot\w+|protect\w*|engag\w+)\b/,
    ],
    [
      5,
      /\b(is|are|as) (a|our|in (our|the)) legitimate (business )?interests?\b/,
      /\b(process\w*|use|uses|using|collect\w*|data)\b.{0,80}\b(purpose|is|are|as)\b/,
    ],
    [
      5,
      /\blegitimate (business )?interests?(:| \() ?(to |the )?/,
      /\b(recover|study|improv\w*|keep|prevent\w*|secur\w*|develop\w*|grow|market\w*|understand|define|inform|maintain|protect|run\w*|provision)\b/,
    ],
  ],
  veto: [
    /\bcompelling legitimate\b/,
    /\bright (to|not)\b|\bobject\b|\boverrid\w+\b(?!.{0,20}\bor\b.{0,10}\bto\b)|\bmake clear to you\b/,
    /\bconsent\b.{0,200}\bconsent\b/,
  ],
  examples: {
    yes: [
      'The use of your data for this purpose is a legitimate interest.',
      'We have a legitimate interest in informing our supporters about our work.',
    ],
    also: ['legal-basis', 'purposes'],
  },
  counterexamples: [
    'You can object where we rely on a legitimate interest.',
    'The council has an interest in improving the road.',
  ],
});
