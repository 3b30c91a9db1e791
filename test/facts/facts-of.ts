import { JSDOM } from 'jsdom';
import { type Glance, PageFacts, readGlance, readPage } from '../../utils/facts';

/** A document as a browser without scripts would build it from `html`. */
export function documentOf(html: string, url = 'https://www.example.org/', contentType = 'text/html'): Document {
  return new JSDOM(html, { url, contentType }).window.document;
}

/** The facts of a page written for a test, past the border that refuses what is out of bounds. */
export function pageFactsOf(html: string, url = 'https://www.example.org/'): PageFacts {
  return PageFacts.parse(readPage(documentOf(html, url), url));
}

/** The glance at a page written for a test, for the gate. */
export function glanceOf(html: string, url = 'https://www.example.org/'): Glance {
  return readGlance(documentOf(html, url), url);
}
