import type { PageFacts } from '../facts';

/** Metas that only an article of some author and day carries. */
export const ARTICLE_META =
  /^(?:article:(?:published_time|author|section|opinion|tag)|parsely-|sailthru\.|news_keywords|byl|cxenseparse)/;

/**
 * Whether a page is an article of some author and day. Site builders write `og:type` "article" and a day of change on every
 * inner page: these tell nothing.
 */
export function isArticle({ metas, structuredTypes }: Pick<PageFacts, 'metas' | 'structuredTypes'>): boolean {
  if (structuredTypes.some((type) => /(?:Article|BlogPosting)$/.test(type))) return true;
  return metas.some(({ name }) => ARTICLE_META.test(name));
}
