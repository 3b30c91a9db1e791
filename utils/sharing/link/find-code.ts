import { CODE_LIMIT } from './code';

/** Longest text that is looked through: a code of full length in a long mail. */
const TEXT_LIMIT = 4 * CODE_LIMIT;

/** Where a code begins; addresses are sometimes copied percent-encoded. */
const BEGINNING = /isoloir\d{1,3}e?(?:\.|%2E)/gi;

/** What a code goes on with, one step at a time. Some programs put invisible places to break into long words. */
const LETTERS = /[A-Za-z0-9_-]+/y;
const ENCODED = /%(?:2D|5F)/iy;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]+/y;

/** A line that a mail program broke: what it puts at the end and, in an answer, before the next line. */
const BREAK = /=?\r?\n[ \t>|]{0,20}/y;
const MARKS = /[ \t>|]{0,20}/y;

/** Lines as mail programs break them: at a width set by hand, 76 for encoded text, or at the 998 that a line of mail may have. */
const WIDTHS: readonly [number, number][] = [
  [60, 80],
  [900, 998],
];

/**
 * The first code in a text: a link, a code alone, or a mail in which lines were broken. One pass, whatever the text. A code that goes on
 * over a line break is joined where the line was full, so a word alone on the line below a full one may be taken for more of it.
 */
export function findCode(text: string): string | null {
  const searched = text.slice(0, TEXT_LIMIT);
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(searched); found; found = BEGINNING.exec(searched)) {
    const from = BEGINNING.lastIndex;
    const { code, end } = readOn(searched, from);
    if (code !== '') return `${found[0].slice(0, found[0].search(/[.%]/)).toLowerCase()}.${code}`;
    BEGINNING.lastIndex = Math.max(from, end);
  }
  return null;
}

/** What stands from `from` on that belongs to one code, and where it ends. */
function readOn(text: string, from: number): { code: string; end: number } {
  const parts: string[] = [];
  let at = from;
  let line = { start: -1, width: 0 };
  for (;;) {
    const letters = match(LETTERS, text, at);
    const encoded = letters === '' ? match(ENCODED, text, at) : '';
    const skipped = letters === '' && encoded === '' ? match(INVISIBLE, text, at) : '';
    if (letters !== '' || encoded !== '' || skipped !== '') {
      parts.push(letters || decode(encoded));
      at += letters.length + encoded.length + skipped.length;
      continue;
    }
    const gap = match(BREAK, text, at);
    if (gap === '') return { code: parts.join(''), end: at };
    const long = at - (line.start < 0 ? startOfLine(text, from) : line.start);
    if (!isFull(long, line.width) || !goesOn(text, at + gap.length)) return { code: parts.join(''), end: at };
    at += gap.length;
    line = { start: at, width: long };
  }
}

/** Where the line around `at` begins behind its marks, as far back as the longest line counts. */
function startOfLine(text: string, at: number): number {
  const from = Math.max(0, at - 1_000);
  const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
  return start + match(MARKS, text, start).length;
}

/** All lines but the last are as long as the first; soft breaks may add their "=". */
function isFull(long: number, width: number): boolean {
  if (width > 0) return Math.abs(long - width) <= 1;
  return WIDTHS.some(([least, most]) => long >= least && long <= most);
}

/** The next line belongs to the code where nothing but code stands on it, or what closes a sentence around it. */
function goesOn(text: string, at: number): boolean {
  const { length } = match(LETTERS, text, at);
  return length > 0 && /^[=>)\].,;"'»”]{0,3}[ \t]{0,20}(?:\r?\n|$)/.test(text.slice(at + length, at + length + 30));
}

function decode(encoded: string): string {
  return encoded === '' ? '' : decodeURIComponent(encoded);
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
