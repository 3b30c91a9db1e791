import type { Glance } from './page-facts';

/** Reads the cheap part of a page: no layout, no style, no text walk; at most the limits' number of links, forms and assets. */
export function readGlance(document: Document, url: string): Glance {
  throw new Error(`not built: ${document.title} ${url}`);
}
