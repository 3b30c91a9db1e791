import { foldLetters } from './fold-letters';
import { knownLanguages, readModel } from './read-model';

/** How well a text fits each known language, in the order of `knownLanguages`. */
export interface LanguageScores {
  /** Sums of the weights of the grams in the text: whole numbers, so every browser gets the same. */
  sums: Int32Array;
  /** Characters of the folded text. */
  length: number;
  /** Whether most of its letters occur in any known language: a text in another script is in none of them. */
  readable: boolean;
}

const SPACE = 0x20;
/**
 * Whole sentences are the same in Croatian and in Serbian's Latin letters. Where little speaks for Serbian, a text is taken for Croatian, an
 * official language of the Union; a clear sentence of Serbian outweighs this.
 */
const HEAD_START = 42;
const CROATIAN = knownLanguages.indexOf('hr');
const SERBIAN = knownLanguages.indexOf('sr');

function giveHeadStart(sums: Int32Array): void {
  const croatian = sums[CROATIAN] ?? 0;
  const serbian = sums[SERBIAN] ?? 0;
  if (CROATIAN >= 0 && serbian > croatian) sums[CROATIAN] = Math.min(croatian + HEAD_START, serbian + 1);
}

/** Adds up the weights of all grams in a text, in one pass. */
export function scoreLanguages(text: string): LanguageScores {
  const { letters, width, next, starts, languages, weights } = readModel();
  const folded = foldLetters(text);
  const sums = new Int32Array(knownLanguages.length);
  let strange = 0;
  let known = 0;
  for (let from = 0; from < folded.length; from++) {
    const unit = folded.charCodeAt(from);
    if (letters[unit] === 0) strange++;
    else if (unit !== SPACE) known++;
    let node = 0;
    for (let at = from; at < folded.length; at++) {
      const letter = letters[folded.charCodeAt(at)] ?? 0;
      node = letter === 0 ? 0 : (next[node * width + letter] ?? 0);
      if (node === 0) break;
      const end = starts[node + 1] ?? 0;
      for (let k = starts[node] ?? end; k < end; k++) {
        const language = languages[k] ?? 0;
        sums[language] = (sums[language] ?? 0) + (weights[k] ?? 0);
      }
    }
  }
  giveHeadStart(sums);
  return { sums, length: folded.length, readable: known > strange };
}
