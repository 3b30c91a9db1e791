import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /representative/,
  yes: [
    [
      6,
      /\brepresentatives?\b/,
      /\b(eu|european union|uk|united kingdom|eea|european economic area|article 27|art\. 27|gdpr|data protection)\b/,
      /\b(appoint(ed)?|designated|our|name|contact|is)\b.{0,80}\brepresentatives?\b|\brepresentatives?\b.{0,80}\b(is|are|can|appointed|pursuant|under|:)/,
    ],
  ],
  headed: [[3.5, /[\w.+-]{1,64}(@|\(at\)|\[at\])[\w-]{1,60}\.\w/]],
  veto: [
    /\b(elected|sales|customer|service|member'?s?|house of|your|legal|union|authori[sz]ed|personal) representatives?\b/,
    /\brepresentatives? (of|in) (parliament|the people|congress)\b|\bmep\b/,
  ],
  examples: {
    yes: ['Our representative in the European Union under Article 27 is Example Services Ltd.'],
    also: ['controller', 'contact'],
  },
  counterexamples: [
    'Your elected representative in the European Union votes on the law.',
    'Write to your representative about the data of the survey.',
  ],
});
