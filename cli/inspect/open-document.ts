import { JSDOM } from 'jsdom';

/**
 * Opens HTML as a document at `url`, as a browser parses a page it only reads: no script runs, no style is applied, nothing is loaded.
 * Call `close` when done.
 */
export function openDocument(html: string, url: string): { document: Document; close: () => void } {
  const { window } = new JSDOM('', { url });
  return { document: new window.DOMParser().parseFromString(html, 'text/html'), close: () => window.close() };
}
