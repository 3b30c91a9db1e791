import { LIMITS } from '../limits';
import type { PageAsset, PageFacts } from '../page-facts';
import { fold } from './fold';
import { importedStyles } from './imported-styles';
import { isVast } from './is-vast';
import { isInNoscript } from './read-links';
import { resolve } from './resolve';
import { tagged } from './unclobbered';

/** Which elements load what, most telling first: images come last, for a page may have thousands. */
const LOADERS: [tag: string, attribute: string, kind: PageAsset['kind']][] = [
  ['link', 'href', 'stylesheet'],
  ['script', 'src', 'script'],
  ['iframe', 'src', 'frame'],
  ['frame', 'src', 'frame'],
  ['embed', 'src', 'media'],
  ['object', 'data', 'media'],
  ['video', 'src', 'media'],
  ['audio', 'src', 'media'],
  ['source', 'src', 'media'],
  ['img', 'src', 'image'],
];

/** Elements of a kind looked at: a page may show the same picture a thousand times. */
const LOOKED_AT = 2_000;

/** What the page loads, each address once. */
export function readAssets(document: Document, base: string): Pick<PageFacts, 'assets' | 'cut'> {
  const assets = new Map<string, PageAsset>();
  for (const url of importedStyles(document, base)) assets.set(url, { kind: 'stylesheet', url });
  // A kind that a page has none of costs a search through all of it: of a vast page, sound and film are left out.
  const vast = isVast(document);
  for (const [tag, name, kind] of LOADERS) {
    if (vast && kind === 'media') continue;
    const found = tagged(document, tag);
    for (let i = 0; i < LOOKED_AT; i++) {
      const element = found.item(i);
      if (element === null) break;
      if (tag === 'link' && !/\bstylesheet\b/i.test(element.getAttribute('rel') ?? '')) continue;
      const url = resolve(element.getAttribute(name), base);
      if (url === '' || assets.has(url) || isInNoscript(element)) continue;
      if (assets.size >= LIMITS.assets) return { assets: [...assets.values()], cut: ['assets'] };
      const title = kind === 'frame' ? fold(element.getAttribute('title'), LIMITS.linkText) : '';
      assets.set(url, { kind, url, ...(title === '' ? {} : { title }) });
    }
  }
  return { assets: [...assets.values()], cut: [] };
}
