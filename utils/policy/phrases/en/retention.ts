import { definePhrases } from '../../define-phrases';

const LENGTH_EN =
  /\b(as long as|for so long as|(no|not) longer than|until|indefinitely|for (a|the|an) (maximum |minimum |limited |shorter |longer |additional |reasonable |specified |certain |entire )?(period|duration|term|time)|for the (duration|length|time|lifetime)|only for|permanently|minimum period|shorter period|longer (time )?periods?|(\d+|one|two|three|five|six|seven|ten|twelve) ?(\(\d+\) )?(hours?|days?|weeks?|months?|years?))\b/;
const DATA_EN =
  /\b(data|metadata|comments?|messages?|information|details|records?|logs?|account|it|them|content|copies)\b/;

export default definePhrases({
  headings: /retention|\bretain|how long|storage (period|duration|limitation|time)|keep (your|data)|storage of/,
  yes: [
    [
      5,
      /\b(retain(s|ed|ing)?|keep(s|ing)?|kept|stor(e|es|ed|ing)|hold|held|maintain(s|ed)?|preserved?|archived?|process(ed)?|use(d)?)\b/,
      /\b(retain(s|ed|ing)?|keep(s|ing)?|kept|stor(e|es|ed|ing)|hold|held|maintain(s|ed)?|preserved?|archived?|minimum period)\b.{0,160}/,
      LENGTH_EN,
      DATA_EN,
    ],
    [
      5,
      /\b(retention|storage) (period|time|schedule|duration)s?\b/,
      /\b(determin\w+|depend\w*|criteri\w+|necessary|required|until|max\.?|maximum|days?|months?|years?|as long as|is|are)\b/,
    ],
    [
      4,
      /\b(delet(e|ed|es)|eras(e|ed)|destroy(ed)?|anonymi[sz]ed?|removed?|purged?)\b/,
      /\b(no longer (needed|necessary|required|relevant)|after (\d+|one|two|three|six|twelve|a period|the (end|expir|election|campaign))|within (\d+|thirty|sixty|ninety)|once .{0,80}(purpose|necessary|needed|closed|terminated))\b/,
      DATA_EN,
    ],
    [
      3.5,
      /\b(retained|stored|kept|saved|remains?)\b/,
      /\b(retained|stored|kept|saved|remains?) (only |locally |solely ){0,6}(on|in) (your|the user's) /,
      /\b(info(rmation)?|data)\b/,
    ],
    [4, /\b(keep|retain|store|hold)\b.{0,60}\b(while|whilst)\b/, /\b(data|info(rmation)?|account|details)\b/],
    [
      4,
      /\b(delet|eras|remov|destroy)ed\b/,
      /\b(when|once|if|as soon as) you (delete|close|cancel|terminate|remove|uninstall)\b/,
      /\b(data|info(rmation)?|details)\b/,
    ],
    [
      4,
      /\b(logs?|backups?)\b/,
      /\b(kept|retained|stored|deleted) (for|after) (up to )?\w+ (hours?|days?|weeks?|months?|years?)\b/,
    ],
    [3, /\bretain(s|ed|ing)?\b/, /\b(necessary|required|need|legal obligations?|purposes?)\b/, DATA_EN],
  ],
  no: [
    [
      6,
      /\b(do|does|will)( not|n't)\b/,
      /(n't|\b(not)) (store|retain|keep|save|hold)\b(?!.{0,120}\b(longer|more than|beyond|any more)\b)/,
      /\b(any|your|personal|the) (personal |user )?(data|info(rmation)?|details)\b/,
    ],
  ],
  exceptions: /\b(unless|except|without|other than|only|longer than)\b/,
  veto: [
    /\bnot collected by (us|me)\b/,
    /\b(small|tiny) (text |data )?files?\b/,
    /\b(cookies? (are|is|remain|will|expire|stay)|session cookies?|persistent cookies?)\b/,
    /\b(store|stored|storing) (cookies?|on your browser)\b/,
    /\bright to\b(?!.{0,200}\bretain)/,
    /\bpasswords?\b|\bkept (strictly )?(confidential|secure|private|safe)\b|\bkeep .{0,60}\b(confidential|secure|private|safe)\b/,
  ],
  examples: {
    yes: [
      'All information is stored locally on your device.',
      'We keep your personal data for three years after your last contact with us.',
      'Your information is deleted once it is no longer needed.',
      'The retention period depends on the purpose and is at most 24 months.',
    ],
    no: ['We do not store any personal data.'],
  },
  counterexamples: [
    'The information is kept on your phone and not collected by us.',
    'Session cookies are stored until you close your browser.',
    'Keep your password secret for as long as you use it.',
  ],
});
