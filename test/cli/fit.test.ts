import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, oddsOf, probabilityOf } from '../../cli/fit/fit-logistic';
import { type Feature, learnVerdict, scoreOf } from '../../cli/fit/learn-verdict';
import type { Labelled } from '../../cli/fit/read-labelled';
import { splitSites } from '../../cli/fit/split-sites';
import { tellFigures } from '../../cli/fit/tell-figures';

const plain = { ridge: 0.01, prior: [0], sign: [1] as const };

describe('fitLogistic', () => {
  it('finds the odds of a table: three of four with the feature, one of four without', () => {
    const examples = [
      ...[1, 1, 1, 0].map((target) => ({ features: [1], target: target as 0 | 1, weight: 100 })),
      ...[1, 0, 0, 0].map((target) => ({ features: [0], target: target as 0 | 1, weight: 100 })),
    ];
    const model = fitLogistic(examples, plain);
    expect(probabilityOf(oddsOf(model, [1]))).toBeCloseTo(0.75, 1);
    expect(probabilityOf(oddsOf(model, [0]))).toBeCloseTo(0.25, 1);
  });

  it('never turns a sign round, whatever the examples say', () => {
    const examples = [
      { features: [1], target: 0 as const, weight: 5 },
      { features: [0], target: 1 as const, weight: 5 },
    ];
    expect(fitLogistic(examples, { ...plain, prior: [1] }).weights).toEqual([0]);
  });

  it('leaves a feature that never shows at where it started', () => {
    const examples = [
      { features: [0], target: 0 as const, weight: 1 },
      { features: [0], target: 1 as const, weight: 1 },
    ];
    expect(fitLogistic(examples, { ...plain, ridge: 1, prior: [1] }).weights[0]).toBeCloseTo(1);
  });
});

describe('splitSites', () => {
  const examples = fc.array(fc.record({ site: fc.string({ maxLength: 3 }), target: fc.constantFrom<0 | 1>(0, 1) }), {
    maxLength: 80,
  });

  it('never splits a site, and always splits the same list alike', () => {
    fc.assert(
      fc.property(examples, fc.nat(5), (list, turn) => {
        const folds = splitSites(list, 5, turn);
        expect(splitSites(list, 5, turn)).toEqual(folds);
        const foldOf = new Map<string, number>();
        list.forEach(({ site }, i) => {
          expect(foldOf.get(site) ?? folds[i]).toBe(folds[i]);
          foldOf.set(site, folds[i] ?? -1);
        });
      }),
    );
  });

  it('deals sites out evenly', () => {
    const list = Array.from({ length: 50 }, (_, i) => ({ site: `site-${i}`, target: 1 as const }));
    const sizes = [0, 1, 2, 3, 4].map((fold) => splitSites(list, 5).filter((one) => one === fold).length);
    expect(sizes).toEqual([10, 10, 10, 10, 10]);
  });
});

describe('learnVerdict', () => {
  const features: Feature[] = [
    { id: 'tells', speaks: 'for' },
    { id: 'says-nothing', speaks: 'for' },
    { id: 'unseen', speaks: 'against' },
  ];
  const pages = Array.from({ length: 120 }, (_, i): Labelled => {
    const campaign = i % 3 === 0;
    return {
      id: `page-${i}`,
      url: 'https://www.site.example/',
      html: '',
      campaign,
      site: `site-${i % 40}`,
      language: 'en',
      kind: campaign ? 'candidate' : 'news',
      target: campaign ? 1 : 0,
      signals: { tells: campaign === (i % 10 !== 0) ? 1 : 0, 'says-nothing': i % 2 },
      enough: true,
      gate: {},
      opened: true,
    };
  });
  const verdict = learnVerdict(pages, features);
  const weightOf = (id: string) => verdict.weights[features.findIndex((feature) => feature.id === id)] ?? 0;

  it('gives what tells the most weight', () => {
    expect(weightOf('tells')).toBeGreaterThan(2 * weightOf('says-nothing'));
    expect(weightOf('tells')).toBeGreaterThan(1);
  });

  it('keeps a modest weight for what it never saw', () => expect(weightOf('unseen')).toBeLessThan(0));

  it('gives a page that says too little no score', () => {
    const [page] = pages;
    if (page) expect(scoreOf(verdict, { ...page, enough: false }, features)).toBe(0);
  });

  it('tells what it got wrong, and how often a score was right', () => {
    const judged = pages.map((page) => {
      const score = scoreOf(verdict, page, features);
      return { page, score, called: score >= verdict.threshold };
    });
    const figures = tellFigures(judged);
    expect(figures.recall.of).toBe(40);
    expect(Object.keys(figures.missed).length).toBe(
      judged.filter(({ page, called }) => page.campaign && !called).length,
    );
    expect(Object.values(figures.reliability).reduce((sum, { of }) => sum + of, 0)).toBe(120);
  });
});
