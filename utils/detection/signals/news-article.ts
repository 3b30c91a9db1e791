import { defineSignal } from '../signal';

const TYPES =
  /^(?:(?:Reportage|Analysis|Opinion|Background|Satirical|Review)?NewsArticle|NewsMediaOrganization|LiveBlogPosting|Newspaper)$/;

export default defineSignal({
  speaks: 'against',
  label: { en: 'It calls itself a news article', fr: 'Il se dit article de presse' },
  look: ({ facts }) =>
    facts.structuredTypes.filter((type) => TYPES.test(type)).map((saw) => ({ saw, where: 'structured-data' })),
});
