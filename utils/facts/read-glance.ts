import { readShadows } from './page/read-shadows';
import { attribute, tagged, unclobbered } from './page/unclobbered';
import type { Glance } from './page-facts';
import { readEnds } from './read-glance-ends';

/** What a glance looks at, at most: enough to know a campaign by, little enough to cost next to nothing. */
const LINKS = 100;
/** Longer words are a headline's, not a menu's; in characters. */
const MENU = 40;
const ADDRESS = 200;
const STRUCTURED = 3_000;
/** Of each end of the page. */
const EDGE = 1_500;
const WANTED = /^(?:description|keywords|og:site_name|og:type|article:|parsely|sailthru|cxense|news_keywords)/;

/**
 * Reads the cheap part of a page. Every collection is live and read from its start only, so that the cost does not grow
 * with the page: no layout, no style, no walk through all text.
 */
export function readGlance(document: Document, url: string): Glance {
  let menu = '';
  let addresses = '';
  let headings = '';
  let structured = '';
  const metas: Record<string, string> = {};
  const light = first(unclobbered(document, 'links'), LINKS);
  // What has this many links in the open has its menu there: looking for shadow roots would cost it more than all the rest.
  const shadows = light.length < LINKS ? readShadows(document) : { leading: [], text: '' };
  for (const link of [...light, ...shadows.leading]) {
    const address = attribute(link, 'href') ?? attribute(link, 'action') ?? attribute(link, 'src');
    addresses += ` ${address?.slice(0, ADDRESS)}`;
    const text = (unclobbered(link, 'textContent') ?? '').trim();
    if (text.length < MENU) menu += ` ${text}`;
  }
  for (const form of first(tagged(document, 'form'), 5))
    addresses += ` ${attribute(form, 'action')?.slice(0, ADDRESS)}`;
  for (const link of first(tagged(document, 'link'), 20))
    addresses += ` ${link.getAttribute('href')?.slice(0, ADDRESS)}`;
  for (const frame of first(tagged(document, 'iframe'), 5))
    addresses += ` ${frame.getAttribute('src')?.slice(0, ADDRESS)}`;
  for (const script of first(tagged(document, 'script'), 30)) {
    const source = script.getAttribute('src');
    if (source !== null) addresses += ` ${source.slice(0, ADDRESS)}`;
    else if (structured === '' && script.getAttribute('type')?.endsWith('ld+json')) {
      structured = (script.firstChild?.nodeValue ?? '').slice(0, STRUCTURED);
    }
  }
  for (const meta of first(tagged(document, 'meta'), 60)) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    if (WANTED.test(name)) metas[name] = (meta.getAttribute('content') ?? '').slice(0, 600);
  }
  for (const heading of [...first(tagged(document, 'h1'), 5), ...first(tagged(document, 'h2'), 5)]) {
    headings += ` ${(heading.textContent ?? '').slice(0, ADDRESS)}`;
  }
  const title = unclobbered(document, 'title').slice(0, 300);
  const edges = readEnds(document, EDGE).text + shadows.text;
  return { url, title, metas, headings, menu, addresses, structured, edges };
}

/** Never asks a collection for its length: that would walk the whole page. */
function first(collection: HTMLCollectionOf<Element>, most: number): Element[] {
  const elements: Element[] = [];
  for (let i = 0; i < most; i++) {
    const element = collection.item(i);
    if (element === null) break;
    elements.push(element);
  }
  return elements;
}
