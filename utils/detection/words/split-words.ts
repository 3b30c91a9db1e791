import { foldWord } from './fold-word';

/** A word of a text: folded, and where it stands in the text as written. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words of a text; apostrophes and hyphens part them. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
