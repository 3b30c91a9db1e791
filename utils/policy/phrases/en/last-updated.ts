import { definePhrases } from '../../define-phrases';

const YEAR = /\b(19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/;

export default definePhrases({
  headings: /\bupdat|\bchang|\beffective|\brevis|\bversion/,
  yes: [
    [
      6,
      /\b(last|most recently|latest) (updated?|modified|revised|changed?|amended|reviewed|edited|revision|update|modification)\b|\b(updated|modified|revised|amended|changed|reviewed) (last )?(on|in)\b|\bdate of (last|latest) (update|revision|change)\b/,
      YEAR,
    ],
    [
      5,
      /\beffective (date|as of|from|on|since)?\b|\bin force (since|from)\b|\b(valid|applies|published|adopted|issued|dated) (on|from|as of|since|in)?\b|\bversion (of|from|dated)?\b|\b(updated|revised|reviewed) ?:?/,
      YEAR,
      /\b(polic(y|ies)|notice|statement|version|updated|revised|effective|privacy|date|published|terms)\b/,
    ],
  ],
  veto: [
    /\b(law|act|regulation|directive|gdpr|ccpa|shield) (is|was|came|comes|entered|becomes)\b/,
    /\bcopyright\b|\(c\) (19|20)|©/,
    /\b(act|regulation|directive) (of )?(19|20)\d\d\b(?!.{0,80}\b(updated|revised)\b)/,
  ],
  examples: {
    yes: ['This policy was last updated on 3 May 2024.', 'Effective date: 1 January 2023 (this privacy notice).'],
  },
  counterexamples: [
    'We update the garden every year.',
    'The General Data Protection Regulation came into force in May 2018.',
  ],
});
