import { foldWord } from './fold-word';

/** A word of a text: folded, and where it stands in the text as written. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words of a text; apostrophes and hyphens part them. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isInWord(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push({ word: foldWord(text.slice(start, at)), start, end: at });
      start = -1;
    }
  }
  return words;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** What was learnt of each UTF-16 unit that is a character by itself: a page's twenty thousand cost a look-up each. */
const known = new Uint8Array(0x10000);
const [WORD, GAP] = [1, 2];

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = known[unit];
  if (before) return before === WORD;
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER.test(characterAround(text, at));
  const is = LETTER.test(String.fromCharCode(unit));
  known[unit] = is ? WORD : GAP;
  return is;
}

/** The character that a surrogate is half of; empty where the other half is missing. */
function characterAround(text: string, at: number): string {
  return [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].find((two) => PAIR.test(two)) ?? '';
}
