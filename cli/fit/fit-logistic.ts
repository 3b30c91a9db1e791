/** One example: its features, 1 or 0, and how much it counts. */
export interface Example {
  features: readonly number[];
  target: 0 | 1;
  weight: number;
}

/** How fitting is held back: weights are drawn towards `prior` with the strength `ridge`, and never cross zero against `sign`. */
export interface Restraint {
  ridge: number;
  prior: readonly number[];
  sign: readonly (1 | -1)[];
}

export interface Model {
  bias: number;
  weights: number[];
}

const MOST_ROUNDS = 120;
const STILL = 1e-3;
/** Curvature below this would let one example throw a weight far off. */
const LEAST_CURVATURE = 1e-3;

/**
 * Logistic regression with a ridge penalty and signed weights, by cyclic coordinate descent with Newton steps: the loss is convex and
 * the steps are bounded, so that the same examples always give the same model.
 */
export function fitLogistic(examples: readonly Example[], { ridge, prior, sign }: Restraint): Model {
  const weights = [...prior];
  const model: Model = { bias: 0, weights };
  const odds = examples.map((example) => oddsOf(model, example.features));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = move(
      examples,
      odds,
      () => 1,
      0,
      0,
      (step) => {
        model.bias += step;
        return step;
      },
    );
    for (const [j, before] of weights.entries()) {
      const featureOf = (features: readonly number[]) => features[j] ?? 0;
      const step = move(examples, odds, featureOf, ridge, before - (prior[j] ?? 0), (wanted) => {
        const after = sign[j] === 1 ? Math.max(0, before + wanted) : Math.min(0, before + wanted);
        weights[j] = after;
        return after - before;
      });
      moved = Math.max(moved, step);
    }
    if (moved < STILL) break;
  }
  return model;
}

/** One bounded Newton step along one feature; gives how far it went. */
function move(
  examples: readonly Example[],
  odds: number[],
  featureOf: (features: readonly number[]) => number,
  ridge: number,
  offPrior: number,
  take: (step: number) => number,
): number {
  let slope = ridge * offPrior;
  let curvature = ridge + LEAST_CURVATURE;
  for (const [i, { features, target, weight }] of examples.entries()) {
    const x = featureOf(features);
    if (x === 0) continue;
    const likely = probabilityOf(odds[i] ?? 0);
    slope += weight * x * (likely - target);
    curvature += weight * x * x * Math.max(likely * (1 - likely), 0.02);
  }
  const taken = take(Math.max(-1, Math.min(1, -slope / curvature)));
  if (taken !== 0)
    for (const [i, { features }] of examples.entries()) odds[i] = (odds[i] ?? 0) + taken * featureOf(features);
  return Math.abs(taken);
}

/** Log-odds that a model gives. */
export function oddsOf({ bias, weights }: Model, features: readonly number[]): number {
  return weights.reduce((sum, weight, j) => sum + weight * (features[j] ?? 0), bias);
}

export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
