import * as z from 'zod/mini';
import type { PageFacts, PageLink } from '../facts';

/** A link of the page that the citizen may point at: is this the privacy policy? */
export const PolicyChoice = z.object({
  url: z.string().check(z.maxLength(2048)),
  text: z.string().check(z.maxLength(200)),
});
export type PolicyChoice = z.infer<typeof PolicyChoice>;

/** Most links offered: what one can look through. */
export const MOST_CHOICES = 40;

/** Where a site puts what it must tell, first the likeliest; menus and articles come only where there is room. */
const ORDER: readonly PageLink['area'][] = ['footer', 'form', 'banner', 'body', 'nav', 'header'];

/** The links of a page to choose from, each address once, those of its footer first in their order. */
export function policyChoices({ url: page, links }: Pick<PageFacts, 'url' | 'links'>): PolicyChoice[] {
  const here = withoutFragment(page);
  const choices = new Map<string, PolicyChoice>();
  for (const area of ORDER) {
    for (const { url, text, area: stands } of links) {
      const address = withoutFragment(url);
      if (stands !== area || text === '' || address === here || choices.has(address)) continue;
      choices.set(address, { url: address, text: text.slice(0, 200) });
    }
  }
  return [...choices.values()].slice(0, MOST_CHOICES);
}

const withoutFragment = (url: string): string => url.replace(/#(?!!?\/).*/, '');
