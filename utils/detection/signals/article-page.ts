import { ARTICLE_META } from '../is-article';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'The page is an article',
    fr: 'La page est un article',
    de: 'Die Seite ist ein Artikel',
    es: 'La página es un artículo',
    it: 'La pagina è un articolo',
    nl: 'De pagina is een artikel',
    pl: 'Strona jest artykułem',
    pt: 'A página é um artigo',
  },
  full: 2,
  look: ({ facts }) => [
    ...facts.metas
      .filter(({ name, content }) => (name === 'og:type' && /article/i.test(content)) || ARTICLE_META.test(name))
      .map(({ name }) => ({ saw: name, where: 'meta' as const })),
    ...facts.structuredTypes
      .filter((type) => /^(?:Article|BlogPosting)$/.test(type))
      .map((saw) => ({ saw, where: 'structured-data' as const })),
  ],
});
