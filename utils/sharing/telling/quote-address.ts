/** Words at either end of a long passage that are enough to find it again; up to this many it is named whole. */
const ENDS = 5;
const WHOLE = 12;

/** Longest part that names the passage, in characters. Where words are not parted by spaces it would hold a page. */
const LONGEST = 600;

/** The address of a page, opening at a passage (https://wicg.github.io/scroll-to-text-fragment/) where it can be named shortly. */
export function quoteAddress(source: string, exact: string): string {
  const terms = exact.trim().split(/\s+/);
  const text = terms.length <= WHOLE ? encode(terms) : `${encode(terms.slice(0, ENDS))},${encode(terms.slice(-ENDS))}`;
  if (text === '' || text.length > LONGEST) return source;
  const [page = '', anchor = ''] = source.split('#', 2);
  return `${page}#${anchor.split(':~:', 1)[0]}:~:text=${text}`;
}

/** "-" would part the text from what stands before it, so it is written out. A lone half of a pair cannot be encoded at all. */
function encode(terms: string[]): string {
  return encodeURIComponent(terms.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
