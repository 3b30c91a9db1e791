import type { PageFacts } from '../../facts';

/** Shortest heading taken for a headline; a shorter one may well be the site's name. */
const HEADLINE = 12;

/**
 * The part of a title that names the site. An article's title carries its headline, and a headline on parties is not a party's name:
 * "Carnet des réseaux: Quand les partis découvrent les réseaux" names "Carnet des réseaux". Other pages' titles are left whole.
 */
export function siteInTitle({ title, headings, metas, structuredTypes }: Titled): string {
  const isArticle =
    metas.some(({ name, content }) => name === 'og:type' && /article/i.test(content)) ||
    structuredTypes.some((type) => /(?:Article|BlogPosting)$/.test(type));
  if (!isArticle) return title;
  // The site's name may be a heading too; of what a title repeats, the headline is the longest.
  const headline = headings
    .map(({ text }) => text)
    .filter((text) => text.length >= HEADLINE && title.includes(text))
    .reduce<string | undefined>((longest, text) => (text.length > (longest?.length ?? 0) ? text : longest), undefined);
  if (headline === undefined) return title;
  const at = title.indexOf(headline);
  const [before, after] = [title.slice(0, at), title.slice(at + headline.length)].map(withoutSeparator);
  return before || after || '';
}

type Titled = Pick<PageFacts, 'title' | 'headings' | 'metas' | 'structuredTypes'>;

function withoutSeparator(text: string): string {
  return text.replace(/^[\s|:·•«»–—-]{1,9}|[\s|:·•«»–—-]{1,9}$/g, '');
}
