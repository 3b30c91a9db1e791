import { type Example, fitLogistic, type Model, oddsOf, probabilityOf } from './fit-logistic';
import type { Labelled } from './read-labelled';
import { splitSites } from './split-sites';

/** A signal as fitting sees it. */
export interface Feature {
  id: string;
  speaks: 'for' | 'against';
}

/** A fitted verdict: calibrated weights, and the score from which on a page is called a campaign's. */
export interface Verdict extends Model {
  ridge: number;
  threshold: number;
}

/** How strongly weights are held back; the best is chosen on folds within the training pages. */
const RIDGES = [0.2, 0.5];
const INNER_FOLDS = 6;
/**
 * Where every signal starts, in log-odds, the same for all: what is seen too rarely to be fitted keeps a modest weight instead of
 * none. A declaration that the law asks of election material is rare on these pages and telling on others.
 */
const START = 1;
const STEPS = 60;
/** Bounds that keep the word "campaign" meaning "likely". */
const LEAST_THRESHOLD = 0.35;
const MOST_THRESHOLD = 0.45;

/** Learns the verdict from labelled pages: strength, calibration and threshold come from folds within them, never from pages learned on. */
export function learnVerdict(pages: readonly Labelled[], features: readonly Feature[]): Verdict {
  const folds = splitSites(pages, INNER_FOLDS, 1);
  const tried = RIDGES.map((ridge) => {
    const odds = oddsApart(pages, features, folds, ridge);
    return { ridge, odds, loss: lossOf(pages, odds) };
  });
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a));
  const { bias, weights } = learn(pages, features, best.ridge);
  const scale = calibrate(pages, best.odds);
  const scores = best.odds.map((odd) => probabilityOf(scale.bias + scale.slope * odd));
  return {
    ridge: best.ridge,
    bias: scale.bias + scale.slope * bias,
    weights: weights.map((weight) => scale.slope * weight),
    threshold: chooseThreshold(pages, scores),
  };
}

export function scoreOf(verdict: Model, page: Labelled, features: readonly Feature[]): number {
  return page.enough ? probabilityOf(oddsOf(verdict, vectorOf(page, features))) : 0;
}

function learn(pages: readonly Labelled[], features: readonly Feature[], ridge: number): Model {
  return fitLogistic(examplesOf(pages, features), {
    ridge,
    prior: features.map(({ speaks }) => (speaks === 'for' ? START : -START)),
    sign: features.map(({ speaks }) => (speaks === 'for' ? 1 : -1)),
  });
}

/** What each page gets from a model that has seen no page of its fold. */
function oddsApart(pages: readonly Labelled[], features: readonly Feature[], folds: number[], ridge: number): number[] {
  const odds = new Array<number>(pages.length).fill(0);
  for (const fold of new Set(folds)) {
    const model = learn(
      pages.filter((_, i) => folds[i] !== fold),
      features,
      ridge,
    );
    for (const [i, page] of pages.entries()) if (folds[i] === fold) odds[i] = oddsOf(model, vectorOf(page, features));
  }
  return odds;
}

/** A site of many pages speaks with more weight than one of a single page, but not for each page anew. */
function examplesOf(pages: readonly Labelled[], features: readonly Feature[]): Example[] {
  const sizes = new Map<string, number>();
  for (const { site } of pages) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  return pages.map((page) => ({
    features: vectorOf(page, features),
    target: page.target,
    weight: (page.weight ?? 1) / Math.sqrt(sizes.get(page.site) ?? 1),
  }));
}

function vectorOf({ signals }: Labelled, features: readonly Feature[]): number[] {
  return features.map(({ id }) => signals[id] ?? 0);
}

function lossOf(pages: readonly Labelled[], odds: number[]): number {
  return pages.reduce((sum, { target }, i) => {
    const likely = probabilityOf(odds[i] ?? 0);
    return sum - Math.log(Math.max(1e-9, target === 1 ? likely : 1 - likely));
  }, 0);
}

/** Platt's scaling: the line through the log-odds that makes a score of 0.9 right nine times in ten. */
function calibrate(pages: readonly Labelled[], odds: number[]): { bias: number; slope: number } {
  const examples = pages.map(({ target }, i): Example => ({ features: [odds[i] ?? 0], target, weight: 1 }));
  const { bias, weights } = fitLogistic(examples, { ridge: 0.01, prior: [1], sign: [1] });
  return { bias, slope: weights[0] ?? 1 };
}

/**
 * The score that does best on pages not learned from (F measure); of
 * several, the middle one, so that one page more or less does not move it far.
 */
function chooseThreshold(pages: readonly Labelled[], scores: number[]): number {
  const tried = Array.from({ length: STEPS + 1 }, (_, i) => {
    const threshold = LEAST_THRESHOLD + (i * (MOST_THRESHOLD - LEAST_THRESHOLD)) / STEPS;
    const called = pages.filter(({ enough }, j) => enough && (scores[j] ?? 0) >= threshold);
    const right = called.filter(({ campaign }) => campaign).length;
    const all = pages.filter(({ campaign }) => campaign).length;
    return { threshold, worth: (2 * right) / (called.length + all) };
  });
  const most = Math.max(...tried.map(({ worth }) => worth));
  const best = tried.filter(({ worth }) => worth > most - 1e-9);
  return Math.round(100 * (best[best.length >> 1]?.threshold ?? 0.5)) / 100;
}
