/** The file that ships: see read-model.ts in utils/policy/language-model. */
export interface PackedModel {
  date: string;
  /** How much a weight of one is in whole numbers. */
  unit: number;
  /** All grams in order, with | between them. */
  grams: string;
  /** By language, a letter for each gram: M for a weight of none, A to Y for -12 to 12. */
  weights: Record<string, string>;
}

const LEVELS = 12;
const NONE = 'M'.charCodeAt(0);
/** Weights beyond this share of all are cut to the highest level, so that a few do not make the rest coarse. */
const CUT_AT = 0.998;

/** Rounds weights to letters. Grams that no language keeps a weight for are left out. */
export function packModel(
  languages: readonly string[],
  grams: readonly string[],
  weights: Float32Array,
  date: string,
): PackedModel {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * CUT_AT)] ?? 1;
  const levelOf = (gram: number, language: number) => {
    const level = Math.round(((weights[gram * languages.length + language] ?? 0) / top) * LEVELS);
    return Math.max(-LEVELS, Math.min(LEVELS, level));
  };
  const kept = grams
    .map((_, gram) => gram)
    .filter((gram) => languages.some((_, language) => levelOf(gram, language) !== 0));
  return {
    date,
    unit: Math.round((LEVELS / top) * 1000) / 1000,
    grams: kept.map((gram) => grams[gram]).join('|'),
    weights: Object.fromEntries(
      languages.map((lang, language) => [
        lang,
        kept.map((gram) => String.fromCharCode(NONE + levelOf(gram, language))).join(''),
      ]),
    ),
  };
}
