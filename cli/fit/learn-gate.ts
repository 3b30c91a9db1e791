import { type Example, fitLogistic, type Model, oddsOf } from './fit-logistic';
import type { Labelled } from './read-labelled';
import { splitSites } from './split-sites';

const RIDGE = 1;
const FOLDS = 10;
/** A missed campaign counts for so many pages let through for nothing: the background looks again, but not at what is kept from it. */
const MISS = 12;
/** How far below the least of the others the gate still opens, in log-odds. */
const MARGIN = 0.05;
/** Part of the campaign pages that may stay unnoticed: pages that say nothing political at all. */
const SPARE = 0.005;

/** Learns the gate. Its bias is set by pages of sites not learned from: all campaign pages but the least likely few would be let through. */
export function learnGate(pages: readonly Labelled[], names: readonly string[], against: ReadonlySet<string>): Model {
  const folds = splitSites(pages, FOLDS, 2);
  const lowest = pages
    .map((page, i) => ({ page, fold: folds[i] }))
    .filter(({ page }) => page.campaign)
    .map(({ page, fold }) => {
      const others = pages.filter((_, i) => folds[i] !== fold);
      return oddsOf(learn(others, names, against), vectorOf(page, names));
    })
    .sort((a, b) => a - b);
  const model = learn(pages, names, against);
  const least = lowest[Math.ceil(lowest.length * SPARE)] ?? 0;
  return { weights: model.weights, bias: model.bias - least + MARGIN };
}

/** As `gate()` decides: without any decisive sign a page is not let through, whatever it weighs. */
export function opens(gate: Model, page: Labelled, names: readonly string[]): boolean {
  const { decisiveKinds = 0, declares = 0, service = 0 } = page.gate;
  return decisiveKinds + declares + service > 0 && oddsOf(gate, vectorOf(page, names)) > 0;
}

function learn(pages: readonly Labelled[], names: readonly string[], against: ReadonlySet<string>): Model {
  const sizes = new Map<string, number>();
  for (const { site } of pages) sizes.set(site, (sizes.get(site) ?? 0) + 1);
  const examples = pages.map(
    (page): Example => ({
      features: vectorOf(page, names),
      target: page.target,
      weight: ((page.weight ?? 1) * (page.campaign ? MISS : 1)) / Math.sqrt(sizes.get(page.site) ?? 1),
    }),
  );
  return fitLogistic(examples, {
    ridge: RIDGE,
    prior: names.map((name) => (against.has(name) ? -1 : 1)),
    sign: names.map((name) => (against.has(name) ? -1 : 1)),
  });
}

function vectorOf(page: Labelled, names: readonly string[]): number[] {
  return names.map((name) => page.gate[name] ?? 0);
}
