import type { Indexed } from './index-windows';

export interface FitOptions {
  languages: number;
  grams: number;
  epochs: number;
  /** Pull of every weight to zero; most of them end there. */
  lasso: number;
}

const RATE = 0.3;
/** Windows after which weights are pulled to zero. */
const PULL_EVERY = 500;

/** Numbers 0 to below 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}

/**
 * Multinomial logistic regression with a lasso, by AdaGrad. A gram's value in a window is its count over the square root of the
 * window's length. Gives weights by gram and language: weights[gram * languages + language]. `start` is gone on from.
 */
export function fitSoftmax(
  data: Indexed,
  { languages, grams, epochs, lasso }: FitOptions,
  start?: Float32Array,
): Float32Array {
  const weights = start ? start.slice() : new Float32Array(grams * languages);
  const squares = new Float32Array(grams * languages).fill(0.02);
  const logits = new Float64Array(languages);
  const random = randomFrom(7);
  const count = data.langs.length;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffled(count, random).forEach((window, turn) => {
      const rate = RATE * (1 - (0.95 * (epoch + turn / count)) / epochs);
      if (turn % PULL_EVERY === PULL_EVERY - 1) pull(weights, squares, rate * lasso * PULL_EVERY);
      const from = data.starts[window] as number;
      const to = data.starts[window + 1] as number;
      const value = 1 / Math.sqrt(data.lengths[window] as number);
      logits.fill(0);
      for (let k = from; k < to; k++) {
        const row = (data.grams[k] as number) * languages;
        for (let l = 0; l < languages; l++) (logits[l] as number) += weights[row + l] as number;
      }
      let highest = -Infinity;
      for (let l = 0; l < languages; l++) highest = Math.max(highest, (logits[l] as number) * value);
      let sum = 0;
      for (let l = 0; l < languages; l++) sum += logits[l] = Math.exp((logits[l] as number) * value - highest);
      const own = data.langs[window] as number;
      for (let l = 0; l < languages; l++) logits[l] = ((logits[l] as number) / sum - (l === own ? 1 : 0)) * value;
      if ((logits[own] as number) > -0.01 * value) return;
      for (let k = from; k < to; k++) {
        const row = (data.grams[k] as number) * languages;
        for (let l = 0; l < languages; l++) {
          const slope = logits[l] as number;
          const square = (squares[row + l] as number) + slope * slope;
          squares[row + l] = square;
          (weights[row + l] as number) -= (rate * slope) / Math.sqrt(square);
        }
      }
    });
  }
  pull(weights, squares, RATE * 0.05 * lasso * PULL_EVERY);
  return weights;
}

function pull(weights: Float32Array, squares: Float32Array, by: number): void {
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    const step = by / Math.sqrt(squares[i] as number);
    weights[i] = weight > step ? weight - step : weight < -step ? weight + step : 0;
  }
}
