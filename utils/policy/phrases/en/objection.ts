import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\brights?\b|object|opt[- ]?out|your (choices|options)|marketing|unsubscrib/,
  yes: [
    [3, /\bright to object\b|\byou (can|may) object\b/, /\b(process\w*|use|data|info(rmation)?)\b/],
    [6, /\b(object\w*)\b/, /\b(article|art\.?) ?21\b/],
    [
      4,
      /\bopt(ing)?[- ]?out (of|from)\b/,
      /\bopt(ing)?[- ]?out (of|from) (the |our |your |this |any |such |certain ){0,6}(collection|use|uses|using|processing|sale|selling|profiling|disclosure)\b/,
    ],
    [
      5,
      /\bright to opt[- ]?out\b/,
      /\b(marketing|processing|use|sale|sharing|communications|e-?mails?|messages|info(rmation)?|data)\b/,
    ],
    [
      6,
      /\bobject(ion|ing|s)?\b|\bopposition\b|\boppose\b(?! the erasure)/,
      /\brights?\b|\byou (can|may)\b|\brequest\b/,
      /\b(process\w*|use|using|marketing|profiling|data|info(rmation)?)\b/,
    ],
    [
      5,
      /\bright not to\b/,
      /\b(receive|be (contacted|subject|profiled))\b/,
      /\b(marketing|newsletters?|messages|processing|decision)\b/,
    ],
    [
      5,
      /\b(ask|tell|request|require|right)\b/,
      /\b(not to|to stop|that we stop|us to cease) (us(e|ing)|process(ing)?|contact(ing)?|profil(e|ing))\b.{0,60}\b(data|info(rmation)?|marketing|you)\b/,
    ],
    [4, /^(the )?(right to )?(object|oppose)\b/, /\b(object|oppose) (to )?(the |our |any )?(process\w*|use)\b/],
    [5, /\bright to object\b/, /\byou have\b|\byour\b/],
  ],
  veto: [
    /\brequired by law to disclose\b/,
    /\bobject to (the|such|any) (disclosure|request)\b/,
    /\bcookies?\b(?!.{0,200}\bobject)/,
  ],
  examples: {
    yes: [
      'You can ask us not to use your data for marketing.',
      'You have the right to object to the processing of your data for direct marketing.',
    ],
  },
  counterexamples: [
    'Every object in the garden has a story that we process.',
    'You can unsubscribe from the newsletter with one click.',
  ],
});
