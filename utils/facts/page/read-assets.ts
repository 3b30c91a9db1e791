import { LIMITS } from '../limits';
import type { PageAsset, PageFacts } from '../page-facts';
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

/** What the page loads, each address once. */
export function readAssets(document: Document, base: string): Pick<PageFacts, 'assets' | 'cut'> {
  const assets = new Map<string, PageAsset>();
  for (const [tag, name, kind] of LOADERS) {
    for (const element of tagged(document, tag)) {
      if (tag === 'link' && !/\bstylesheet\b/i.test(element.getAttribute('rel') ?? '')) continue;
      const url = resolve(element.getAttribute(name), base);
      if (url === '' || assets.has(url) || isInNoscript(element)) continue;
      if (assets.size >= LIMITS.assets) return { assets: [...assets.values()], cut: ['assets'] };
      assets.set(url, { kind, url });
    }
  }
  return { assets: [...assets.values()], cut: [] };
}
