import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\brights?\b|restrict|your (choices|options|controls?)/,
  yes: [
    [6, /\b(restrict\w*|limit\w*)\b/, /\b(article|art\.?) ?18\b/],
    [
      6,
      /\b(restrict(ion|ed|ing)?|limit(ation|ing)?|block(ing)?|suppress(ion)?|suspend)\b/,
      /\brights?\b|\b(request|ask|require|demand)\b.{0,60}\b(restrict|limit|block|suppress|suspend)/,
      /\b(restrict(ion|ed|ing)?|limit(ation|ing)?|block(ing)?|suppress(ion)?|suspend)( \w+){0,3} (process\w*|use|using|of|us|it|your|personal|data|info(rmation)?)\b|\bprocessing .{0,40}\b(restricted|limited|blocked)\b|\b(restrict|limit|suppress)\b(?=,| or )/,
    ],
    [
      4,
      /\ballow you to\b|\byou (can|may)\b/,
      /\b(restrict|limit)\b/,
      /\b(the use|our use|processing) of your (personal )?(data|info(rmation)?)\b/,
    ],
    [4, /^(to )?(restrict|limit)(ion)?\b/, /^(to )?(restrict|limit)(ion)? (of )?(the |our |any )?(process|use)/],
  ],
  headed: [[3, /^restriction\b|^restrict\b|\brestrict (the )?processing\b|\brestriction of processing\b/]],
  veto: [
    /\breserves? the right\b/,
    /\bcookies?\b|\bliabilit/,
    /\baccess to\b.{0,40}\brestricted\b|\bwe (may|will|can) restrict\b|\bchild(ren)?\b/,
  ],
  examples: {
    yes: [
      'Restrict the processing of your personal data.',
      'You have the right to restrict the processing of your personal data.',
    ],
  },
  counterexamples: ['We restrict access to the office to members.', 'The right lane is limited to bicycles.'],
});
