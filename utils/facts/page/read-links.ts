import { LIMITS } from '../limits';
import type { PageFacts, PageLink } from '../page-facts';
import { fold } from './fold';
import { linkAreas } from './link-area';
import { textOf } from './record-text';
import { resolve } from './resolve';
import { tagged, unclobbered } from './unclobbered';

/** Of a page with more links than the limit, this many of the last are kept: its footer has the policy. */
const LAST = 150;

/** Links with their words and where they stand, `<svg>` anchors and those found in open shadow roots too. */
export function readLinks(document: Document, base: string, shadowed: Element[]): Pick<PageFacts, 'links' | 'cut'> {
  const areaOf = linkAreas(document);
  const anchors = tagged(document, 'a');
  const count = anchors.length;
  const firstOfLast = Math.max(count - LAST, LIMITS.links - LAST);
  const kept = [...between(anchors, 0, LIMITS.links - LAST), ...between(anchors, firstOfLast, count)];
  kept.push(
    ...[...shadowed, ...between(tagged(document, 'area'), 0, LIMITS.links)].slice(0, LIMITS.links - kept.length),
  );
  const links = kept.flatMap((anchor): PageLink[] => {
    const url = resolve(hrefOf(anchor), base);
    if (url === '' || isInNoscript(anchor)) return [];
    const rel = fold(anchor.getAttribute('rel'), LIMITS.mark).toLowerCase();
    const className = fold(anchor.getAttribute('class'), LIMITS.mark);
    return [
      {
        url,
        text: wordsOf(anchor),
        ...(rel === '' ? {} : { rel }),
        ...(className === '' ? {} : { className }),
        area: areaOf(anchor),
      },
    ];
  });
  return { links, cut: count > LIMITS.links ? ['links'] : [] };
}

function* between(elements: HTMLCollectionOf<Element>, from: number, to: number): Generator<Element> {
  for (let i = from; i < to; i++) {
    const element = elements.item(i);
    if (element === null) return;
    yield element;
  }
}

/** An `<svg>` anchor has its address in `href` or in the older `xlink:href`, as an object that `.href` would hand out. */
function hrefOf(anchor: Element): string | null {
  return anchor.getAttribute('href') ?? anchor.getAttribute('xlink:href');
}

/** Where scripts run, `<noscript>` holds text and no links; a parser without scripts must see the same page. */
export function isInNoscript(element: Element): boolean {
  return unclobbered(element, 'closest').call(element, 'noscript') !== null;
}

/** A link's words: its text, else what it is called for those who cannot see it, else its pictures'. */
function wordsOf(anchor: Element): string {
  const plain = anchor.firstElementChild === null;
  const text = fold(plain ? anchor.textContent : textOf(anchor, LIMITS.linkText, 400), LIMITS.linkText);
  if (text !== '') return text;
  const image = anchor.getElementsByTagName('img').item(0);
  const named = anchor.getAttribute('aria-label') ?? image?.getAttribute('alt') ?? anchor.getAttribute('title');
  return fold(named, LIMITS.linkText);
}
