import { chooseGrams } from './choose-grams';
import { cutWindows, takeShares } from './cut-windows';
import type { FirstModel } from './drop-foreign';
import { fitSoftmax } from './fit-softmax';
import type { Texts } from './gather-texts';
import { type Indexed, indexWindows } from './index-windows';

/** How a model is learned: how many characters a language, how many grams are kept after which number of turns, and the pull to zero. */
export interface Plan {
  chars: number;
  /** Languages that are hard to tell apart learn from so many times as many characters. */
  more: Readonly<Record<string, number>>;
  stages: readonly { epochs: number; keep: number }[];
  /** Turns once all grams are chosen. */
  epochs: number;
  lasso: number;
}

/** Learns weights for grams, and keeps after every stage those that do most. */
export function fitModel(texts: Texts, plan: Plan, tell: (step: string) => void): FirstModel {
  const languages = [...texts.keys()];
  const shares = languages.map((lang) =>
    takeShares(texts.get(lang)?.values() ?? [], plan.chars * (plan.more[lang] ?? 1)),
  );
  const windows = shares.flatMap((texts, lang) => cutWindows(lang, texts));
  let grams = chooseGrams(shares);
  let weights: Float32Array | undefined;
  tell(`${windows.length} windows, ${grams.length} grams to choose from`);
  for (const { epochs, keep } of [...plan.stages, { epochs: plan.epochs, keep: Number.POSITIVE_INFINITY }]) {
    const data = indexWindows(windows, grams);
    const options = { languages: languages.length, grams: grams.length, epochs, lasso: plan.lasso };
    const fitted = fitSoftmax(data, options, weights);
    const kept = mostUseful(fitted, data, grams.length, languages.length, keep);
    weights = Float32Array.from(
      kept.flatMap((gram) => [...fitted.subarray(gram * languages.length, (gram + 1) * languages.length)]),
    );
    grams = kept.map((gram) => grams[gram] ?? '');
    tell(`${grams.length} grams kept`);
  }
  return { languages, grams, weights: weights ?? new Float32Array(0) };
}

/** Indices of the grams that weigh most and stand most often, in their order. */
function mostUseful(weights: Float32Array, data: Indexed, grams: number, languages: number, keep: number): number[] {
  const counts = new Uint32Array(grams);
  for (const gram of data.grams) counts[gram] = (counts[gram] ?? 0) + 1;
  const worth = Array.from(counts, (count, gram) => {
    const row = weights.subarray(gram * languages, (gram + 1) * languages);
    return count * row.reduce((sum, weight) => sum + weight * weight, 0);
  });
  return worth
    .map((_, gram) => gram)
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
    .slice(0, keep)
    .sort((a, b) => a - b);
}
