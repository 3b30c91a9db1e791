import { definePhrases } from '../../define-phrases';

const ADDRESS =
  /[\w.+-]{1,64}(@| ?\(at\) ?| ?\[at\] ?)[\w-]{1,60}(\.| ?[([]dot[)\]] ?)\w|\bp\.?o\.? box\b|\+?\d[\d ().-]{7,18}\d|\b(contact|web) ?form\b/;

export default definePhrases({
  headings: /\bcontact|questions|get in touch|how to reach|about us|who we are/,
  yes: [
    [
      6,
      /\b(contact|e-?mail|write to|reach|call|get in touch|at|by)\b/,
      /\b(questions?|concerns?|suggestions?|inquir(y|ies)|enquir(y|ies)|requests?|exercise|privacy|personal (data|info(rmation)?)|complaints?|comments)\b/,
      ADDRESS,
    ],
    [
      3,
      /\b(contact|write to|get in touch with|e-?mail|reach) (us|me|our)\b/,
      /\b(questions?|concerns?|suggestions?|inquir(y|ies)|enquir(y|ies)|requests?|exercise|comments)\b/,
    ],
    [4, /\b(contact|write to|get in touch with|reach) (us|me)\b.{0,20}\b(at|via|by|under|on):?/, ADDRESS],
    [3, /\b(further|more|additional) (info(rmation)?|details)\b/, ADDRESS],
    [4, /\b(postal|mailing|registered|our) address( is|:)/, /\d/],
    [4, /@/, /[\w.+-]{1,64}@[\w-]{1,60}\.\w/],
  ],
  headed: [[5, ADDRESS]],
  veto: [
    /\bdo not hesitate to contact (us|me)\.$/,
    /\b(when|if) you contact (us|me) with\b/,
    /\b(info(rmation)?|data) (submitted|sent|entered|provided) (through|via|by|in|using)\b.{0,20}\bform\b/,
    /\b(if|when|whenever) you (contact|e-?mail|write to|call) us\b.{0,60}\bwe (may |will |also |can ){0,6}(store|collect|process|keep|use|receive)\b/,
    /\babout (these|our|the) terms\b|\bcopyright\b|\binfring/,
    /\b(google|facebook|shopify|adobe|apple)\b.{0,80}\bhttps?:/,
  ],
  examples: {
    yes: [
      'You can reach us at hello@valley.example.',
      'If you have questions about this notice, write to us at privacy@valley.example.',
    ],
  },
  counterexamples: [
    'Information submitted through the contact form is kept in the office.',
    'We may contact you about the next meeting.',
    'Our garden has the number 12.',
  ],
});
