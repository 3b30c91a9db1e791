import type { Quote } from './parts';

/** Words at either end of a long passage that are enough to find it again. */
const ENDS = 5;

/** Up to this many words a passage is named whole. */
const WHOLE = 12;

/** Up to this many words may stand in several places: what stands around them tells which is meant. */
const BRIEF = 4;

/** So many words of the surroundings are named, if they are there. */
const AROUND = 3;

/** The address of a quote's document that opens at the quote (https://wicg.github.io/scroll-to-text-fragment/). */
export function textFragment({
  url,
  exact,
  prefix = '',
  suffix = '',
}: Pick<Quote, 'url' | 'exact'> & Partial<Pick<Quote, 'prefix' | 'suffix'>>): string {
  const terms = exact.trim().split(/\s+/);
  const named =
    terms.length <= WHOLE
      ? encode(terms.join(' '))
      : `${encode(terms.slice(0, ENDS).join(' '))},${encode(terms.slice(-ENDS).join(' '))}`;
  const [before, behind] = terms.length <= BRIEF ? [lastWords(prefix), firstWords(suffix)] : ['', ''];
  const text = `${before && `${encode(before)}-,`}${named}${behind && `,-${encode(behind)}`}`;
  const [base = '', anchor = ''] = url.split('#', 2);
  return `${base}#${anchor.split(':~:')[0]}:~:text=${text}`;
}

/** Browsers look for whole words, and the first of a prefix may be cut; signs alone are no words. */
function lastWords(prefix: string): string {
  // Without a space at its end the quote begins within a word.
  if (!/\s$/.test(prefix)) return '';
  return wordsOf(prefix.replace(/^\S*/, '')).slice(-AROUND).join(' ');
}

function firstWords(suffix: string): string {
  if (!/^\s/.test(suffix)) return '';
  return wordsOf(suffix.replace(/\S{1,200}$/, ''))
    .slice(0, AROUND)
    .join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** "-" parts prefix from text in a text directive, so it is written out. A lone half of a pair cannot be encoded at all. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
