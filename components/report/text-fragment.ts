import type { Quote } from './parts';

/** Words at either end of a long passage that are enough to find it again. */
const ENDS = 5;

/** Up to this many words a passage is named whole. */
const WHOLE = 12;

/** The address of a quote's document that opens at the quote (https://wicg.github.io/scroll-to-text-fragment/). */
export function textFragment({ url, exact }: Pick<Quote, 'url' | 'exact'>): string {
  const terms = exact.trim().split(/\s+/);
  const text =
    terms.length <= WHOLE
      ? encode(terms.join(' '))
      : `${encode(terms.slice(0, ENDS).join(' '))},${encode(terms.slice(-ENDS).join(' '))}`;
  const [base = '', anchor = ''] = url.split('#', 2);
  return `${base}#${anchor.split(':~:')[0]}:~:text=${text}`;
}

/** "-" parts prefix from text in a text directive, so it is written out. A lone half of a pair cannot be encoded at all. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
