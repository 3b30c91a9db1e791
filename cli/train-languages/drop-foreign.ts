import { foldLetters } from '../../utils/policy/language-model/fold-letters';
import { indexWindows } from './index-windows';

/** Lead over its own language from which a passage is taken for another's: for English, which translations are left in, and for others. */
const ENGLISH_LEAD = 2;
const OTHER_LEAD = 4;
const LONGEST = 60_000;

/** A first model, good enough to sort passages with. */
export interface FirstModel {
  languages: readonly string[];
  grams: readonly string[];
  /** weights[gram * languages + language] */
  weights: Float32Array;
}

/** Passages of a language that the model does not clearly take for another language's. */
export function dropForeign(
  lines: readonly string[],
  lang: string,
  { languages, grams, weights }: FirstModel,
): string[] {
  const own = languages.indexOf(lang);
  const english = languages.indexOf('en');
  const windows = lines.map((line) => ({ lang: own, text: foldLetters(line).slice(0, LONGEST) }));
  const data = indexWindows(windows, grams);
  return lines.filter((line, i) => {
    const scores = languages.map(() => 0);
    for (let k = data.starts[i] ?? 0; k < (data.starts[i + 1] ?? 0); k++) {
      const row = (data.grams[k] ?? 0) * languages.length;
      for (let l = 0; l < scores.length; l++) scores[l] = (scores[l] ?? 0) + (weights[row + l] ?? 0);
    }
    const best = scores.reduce((at, score, l) => (score > (scores[at] ?? 0) ? l : at), 0);
    const lead = ((scores[best] ?? 0) - (scores[own] ?? 0)) / Math.sqrt(line.length);
    return best === own || lead < (best === english ? ENGLISH_LEAD : OTHER_LEAD);
  });
}
