import type { PageFacts } from './page-facts';

/** Reads what a page says about itself, bounded by `LIMITS`; never a value anyone typed, no layout, no change. */
export function readPage(document: Document, url: string): PageFacts {
  throw new Error(`not built: ${document.title} ${url}`);
}
