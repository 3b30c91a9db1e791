import type { PageFacts } from '../../facts';

/** Longer texts are no name. */
const NAME = 80;
const NAMES = 4;
/** What a link to the start is called where it does not carry the site's name. */
const START =
  /^(?:home|start|index|accueil|inicio|início|inici|hasiera|startseite|hem|hjem|etusivu|strona główna|domů|domov|početna|home ?page|főoldal|acasă|ana sayfa|главная|головна|начало|αρχική|logo)$/iu;
const RIGHTS = /(?:©|\(c\)|copyright)[\s©]{0,3}(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s,.:|–-]{0,4}([^\n©]{3,80})/iu;

/**
 * What a site calls itself besides its title: the words that lead to its start page from the top, and who claims the rights at
 * the bottom ("© 2026 Jane Doe for Mayor"). An article's headline never stands there.
 */
export function siteNames({ url, links, footer }: Pick<PageFacts, 'url' | 'links' | 'footer'>): {
  text: string;
  where: 'link' | 'footer';
}[] {
  const start = URL.parse(url)?.origin ?? '';
  const brands = links
    .filter(
      ({ url: to, text, area }) =>
        (area === 'header' || area === 'nav') &&
        text.length > 2 &&
        text.length <= NAME &&
        !START.test(text) &&
        isStart(to, start),
    )
    .map(({ text }) => ({ text, where: 'link' as const }));
  const owner = RIGHTS.exec(footer)?.[1]?.trim();
  return [...brands.slice(0, NAMES), ...(owner ? [{ text: owner, where: 'footer' as const }] : [])];
}

/** The start page, in one of its languages or as a file; a part of it (`#join`) is a menu's entry, not the site's name. */
function isStart(to: string, origin: string): boolean {
  return to.startsWith(origin) && /^\/?(?:[a-z]{2}\/?)?(?:index\.(?:html?|php))?$/i.test(to.slice(origin.length));
}
