import { LIMITS } from '../limits';
import { tagged } from './unclobbered';

/** The address links are relative to: the page's `<base>` where it has one. */
export function baseOf(document: Document, url: string): string {
  return resolve(tagged(document, 'base').item(0)?.getAttribute('href') ?? null, url) || url;
}

/** An absolute http(s) address within the limit; empty for anything else. */
export function resolve(written: string | null, base: string): string {
  if (written === null || written.length > LIMITS.url || !URL.canParse(written, base)) return '';
  const { href, protocol } = new URL(written, base);
  return /^https?:$/.test(protocol) && href.length <= LIMITS.url ? href : '';
}
