import type { Quote } from '../evidence';

/** A whole line is quoted where it is no longer than this; else the declaration alone. */
const SHORT = 300;
const AROUND = 48;

/** Quotes `start` to `end` of a text with the lines they stand in, white space folded. */
export function quotePassage(page: string, start: number, end: number, url: string): Quote {
  const lineStart = page.lastIndexOf('\n', start - 1) + 1;
  const found = page.indexOf('\n', end);
  const lineEnd = found < 0 ? page.length : found;
  const [from, to] = lineEnd - lineStart <= SHORT ? [lineStart, lineEnd] : [start, Math.min(end, start + SHORT)];
  return {
    exact: fold(page.slice(from, to)).trim(),
    prefix: fold(page.slice(Math.max(0, from - AROUND), from)).trimStart(),
    suffix: fold(page.slice(to, to + AROUND)).trimEnd(),
    url: url.slice(0, 2048),
  };
}

function fold(text: string): string {
  return text.replaceAll('\n', ' ');
}
