import { LIMITS } from '../limits';
import { tagged } from './unclobbered';

/** The address links are relative to: the page's `<base>` where it has one. */
export function baseOf(document: Document, url: string): string {
  return resolve(tagged(document, 'base').item(0)?.getAttribute('href') ?? null, url) || url;
}

/**
 * An absolute http(s) address within the limit; empty for anything else. Not by `URL.canParse`: Node 20 (20.20), once it has compiled that,
 * takes letters of Latin-1 such as "é" for a malformed address.
 */
export function resolve(written: string | null, base: string): string {
  const url = written === null || written.length > LIMITS.url ? null : URL.parse(written, base);
  return url && /^https?:$/.test(url.protocol) && url.href.length <= LIMITS.url ? url.href : '';
}
