import { escapeMarkdown } from './escape-markdown';

/** What could end the brackets or begin a link inside them. The host keeps its own: `[::1]`. */
const LOOSE = /[\s<>[\]\\`|]/g;

/**
 * An address as Markdown's `<address>`; what is not of the web stays words, so that nothing but a page can be opened. Names
 * and passwords before an `@` are left out: they are a disguise or a secret.
 */
export function webAddress(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return escapeMarkdown(address);
  const rest = `${url.pathname}${url.search}${url.hash}`.replace(LOOSE, encodeURIComponent);
  return `<${url.protocol}//${url.host}${rest}>`;
}
