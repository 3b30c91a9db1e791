import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SIGNALS } from '../utils/detection/signals';
import { learnGate, opens } from './fit/learn-gate';
import { type Feature, learnVerdict, scoreOf } from './fit/learn-verdict';
import { type Labelled, readLabelled } from './fit/read-labelled';
import { splitSites } from './fit/split-sites';
import { type Judged, share, tellFigures } from './fit/tell-figures';

const USAGE = `Usage: npm run -s fit -- --list LABELLED.jsonl [--dry]

Learns the weights of the verdict and of the gate from labelled pages and writes utils/detection/fitted/*.json. Which pages were got
wrong goes to the error output alone: pages and sites are not named in the project.
--list  a line for each page: {"id","url","html":"file","campaign":true|false,"site","language","kind"}, and for pages written for
        tests a "weight" below 1: they are learned from, and their figures are told apart
--dry   prints the figures and writes nothing.`;

const FOLDS = 10;
/** Splits over which figures are averaged: one split alone may be lucky. */
const TURNS = 2;
const UNSURE = 0.12;
const AGAINST_GATE = new Set(['article', 'news', 'otherKinds']);

/** `fit`: learns the weights again. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { list, dry } = parseArgs({ args, options: { list: { type: 'string' }, dry: { type: 'boolean' } } }).values;
  if (list === undefined) {
    console.error(USAGE);
    return 2;
  }
  const pages = await readLabelled(resolve(list));
  const real = pages.filter(isReal);
  const corpus = { pages: countOf(real), sites: countOf(onePerSite(real)) };
  const writtenForTests = countOf(pages.filter(isWritten));
  const date = new Date().toISOString().slice(0, 10);
  const files = {
    verdict: { date, corpus: { ...corpus, writtenForTests }, ...fitVerdict(pages) },
    gate: { date, corpus, ...fitGate(real) },
  };
  for (const [name, content] of Object.entries(files)) {
    console.log(JSON.stringify(content, null, 2));
    const file = fileURLToPath(new URL(`../utils/detection/fitted/${name}.json`, import.meta.url));
    if (!dry) await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  }
  return 0;
}

function fitVerdict(pages: readonly Labelled[]) {
  const features = [...SIGNALS].map(([id, { speaks }]): Feature => ({ id, speaks }));
  const apart = overFolds(pages, (learned, tested) => {
    const verdict = learnVerdict(learned, features);
    return tested.map((page): Judged => {
      const score = scoreOf(verdict, page, features);
      return { page, score, called: page.opened && score >= verdict.threshold };
    });
  });
  const { bias, weights, threshold, ridge } = learnVerdict(pages, features);
  const { missed, falseAlarms, ...figures } = tellFigures(apart.filter(({ page }) => isReal(page)));
  const { precision, recall } = tellFigures(apart.filter(({ page }) => isWritten(page)));
  console.error('verdict: missed', missed, 'false alarms', falseAlarms);
  const named = features.map(({ id }, i) => [id, round(weights[i] ?? 0)] as const);
  return {
    ridge,
    crossValidated: { folds: FOLDS, splits: TURNS, ...figures, writtenForTests: { precision, recall } },
    thresholds: { campaign: threshold, unsure: UNSURE },
    bias: round(bias),
    weights: Object.fromEntries(named.sort(([, a], [, b]) => b - a)),
  };
}

/** Pages written for tests are hard on purpose and would open the gate wider than everyday pages need; its figures are of real pages. */
function fitGate(pages: readonly Labelled[]) {
  const names = Object.keys(pages[0]?.gate ?? {});
  const apart = overFolds(pages, (learned, tested) => {
    const gate = learnGate(learned, names, AGAINST_GATE);
    return tested.map((page) => ({ page, open: opens(gate, page, names) }));
  });
  const { bias, weights } = learnGate(pages, names, AGAINST_GATE);
  const rounded = { bias: round(bias), weights: weights.map(round) };
  const open = (page: Labelled) => opens(rounded, page, names);
  const campaigns = pages.filter(({ campaign }) => campaign);
  console.error(
    'gate: kept back',
    campaigns.filter((page) => !open(page)).map(({ id }) => id),
  );
  return {
    crossValidated: {
      letThrough: share(
        apart.filter(({ page }) => page.campaign),
        (one) => one.open,
      ),
      othersLetThrough: share(
        apart.filter(({ page }) => !page.campaign),
        (one) => one.open,
      ),
    },
    fitted: {
      letThrough: share(campaigns, open),
      othersLetThrough: share(
        pages.filter(({ campaign }) => !campaign),
        open,
      ),
    },
    bias: rounded.bias,
    weights: Object.fromEntries(names.map((name, i) => [name, rounded.weights[i] ?? 0])),
  };
}

/** Each page once in every turn, judged by what was learned from other sites alone. */
function overFolds<T>(pages: readonly Labelled[], judge: (learned: Labelled[], tested: Labelled[]) => T[]): T[] {
  return Array.from({ length: TURNS }, (_, turn) => {
    const folds = splitSites(pages, FOLDS, 10 + turn);
    return Array.from({ length: FOLDS }, (_, fold) =>
      judge(
        pages.filter((_, i) => folds[i] !== fold),
        pages.filter((_, i) => folds[i] === fold),
      ),
    ).flat();
  }).flat();
}

function isWritten({ weight }: Labelled): boolean {
  return weight !== undefined;
}

function isReal(page: Labelled): boolean {
  return !isWritten(page);
}

function onePerSite(pages: readonly Labelled[]): Labelled[] {
  return [...new Map(pages.map((page) => [page.site, page])).values()];
}

function countOf(of: readonly Labelled[]): { campaign: number; other: number } {
  return {
    campaign: of.filter(({ campaign }) => campaign).length,
    other: of.filter(({ campaign }) => !campaign).length,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
