import { escapeLine } from './escape-html';

/**
 * An address as a link that tells the page behind it nothing of where it was; what is not of the web stays words. Names and passwords before
 * an `@` are left out: they are a disguise or a secret. The words shown leave out which passage it opens at.
 */
export function linkHtml(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return escapeLine(address);
  const shown = `${url.protocol}//${url.host}${url.pathname}${url.search}${url.hash}`;
  const [words = ''] = shown.split(/#?:~:/, 1);
  return `<a href="${escapeLine(shown)}" rel="noreferrer noopener">${escapeLine(words)}</a>`;
}
