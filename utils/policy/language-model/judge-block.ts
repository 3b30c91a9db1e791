import model from './model.json';
import { scoreLanguages } from './score-languages';

/** From this lead on, a block is in one language and not in the other: twenty to one, as the model was trained (e³). */
const CLEAR = 3;

/** What the model says of one block. */
export interface BlockVerdict {
  /** Index of the language that fits best. */
  best: number;
  /** Characters of the block that were judged. */
  length: number;
  /** How well each language fits, 0 to 1: 1 for the best, 0 from a clear lead of the best on. */
  fits: number[];
  /** Whether the best language leads clearly over another one. */
  isClearlyNot(language: number): boolean;
}

/** Judges one block; null where nothing in it speaks for any known language. */
export function judgeBlock(block: string): BlockVerdict | null {
  const { sums, length, readable } = scoreLanguages(block);
  const best = sums.reduce((at, sum, index) => (sum > (sums[at] ?? 0) ? index : at), 0);
  const top = sums[best] ?? 0;
  if (!readable || top <= 0) return null;
  const clear = CLEAR * model.unit * Math.sqrt(length);
  return {
    best,
    length,
    fits: Array.from(sums, (sum) => Math.max(0, 1 - (top - sum) / clear)),
    isClearlyNot: (language) => top - (sums[language] ?? 0) >= clear,
  };
}
