import { defineSignal } from '../signal';

const TYPES =
  /^(?:(?:Reportage|Analysis|Opinion|Background|Satirical|Review)?NewsArticle|NewsMediaOrganization|LiveBlogPosting|Newspaper)$/;

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It calls itself a news article',
    fr: 'Il se dit article de presse',
    de: 'Sie bezeichnet sich als Nachrichtenartikel',
    es: 'Se presenta como noticia de prensa',
    it: 'Si definisce un articolo di giornale',
    nl: 'Noemt zichzelf een nieuwsartikel',
    pl: 'Określa się jako artykuł prasowy',
    pt: 'Apresenta-se como notícia',
  },
  look: ({ facts }) =>
    facts.structuredTypes.filter((type) => TYPES.test(type)).map((saw) => ({ saw, where: 'structured-data' })),
});
