import { describe, expect, it } from 'vitest';
import type { Figures, PageFigures } from '../../cli/soak/figures';
import { tellSoak } from '../../cli/soak/tell-soak';
import { CURVES, type Curve, judge } from '../../cli/soak/verdict';

const page: PageFigures = { heap: 2_000_000, listeners: 9, nodes: 300, documents: 2 };

/** Figures at so much of a run, with `loads` standing for whatever is judged. */
const at = (progress: number, loads: number): Figures => ({
  progress,
  loads,
  seconds: progress * 100,
  background: 10_000_000,
  views: 10_000_000,
  ordinary: page,
  resident: page,
  storage: { sessionBytes: 9_000, sessionKeys: { tab: 1 }, localBytes: 50, localKeys: {}, databases: 0, closedTabs: 0 },
  sidebars: 1,
  campaigns: 1,
  zombies: 0,
});

const bytes: Curve = { name: 'bytes', unit: 'bytes', floor: 1_000, of: ({ loads }) => loads };
const count: Curve = { ...bytes, unit: 'count', floor: 0 };

/** One value for each tenth of the run. */
const flat = (curve: Curve, values: number[]) =>
  judge(
    values.map((value, index) => at((index + 1) / values.length, value)),
    [curve],
  )[0]?.flat;

describe('a curve', () => {
  it.each([
    ['stays as it is', bytes, [9, 9, 9, 9, 9, 9, 9, 9, 9, 9], true],
    ['grows while it warms up', bytes, [0, 5_000, 100_000, 100_000, 1, 1, 1, 1, 100_000, 100_000], true],
    ['grows by five in a hundred', bytes, [0, 0, 100_000, 100_000, 0, 0, 0, 0, 105_000, 105_000], true],
    ['grows by more', bytes, [0, 0, 100_000, 100_000, 0, 0, 0, 0, 105_010, 105_010], false],
    ['grows by more, but by less than the noise', bytes, [0, 0, 5_000, 5_000, 0, 0, 0, 0, 6_000, 6_000], true],
    ['falls', bytes, [0, 0, 100_000, 100_000, 0, 0, 0, 0, 1, 1], true],
    ['has one listener more in the end', count, [0, 0, 9, 9, 9, 9, 9, 9, 10, 10], false],
    ['has something in the end where there was nothing', count, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1], false],
    ['has an outlier that the middle passes over', bytes, [0, 0, 9, 9, 9, 9, 9, 9, 9, 9e9, 9, 9, 9, 9, 9], true],
  ] as const)('that %s', (_, curve, values, expected) => {
    expect(flat(curve, [...values])).toBe(expected);
  });

  it('of which a browser tells nothing is not judged', () => {
    const silent: Curve = { ...bytes, of: () => null };
    expect(judge([at(0.3, 1), at(1, 9e9)], [silent])).toEqual([
      { name: 'bytes', unit: 'bytes', floor: 1_000, second: null, last: null, flat: true },
    ]);
  });
});

it.each([
  ['a sidebar that is missing', { sidebars: 0 }],
  ['a sidebar too many', { sidebars: 2 }],
  ['a frame whose extension is gone', { zombies: 1 }],
  ['a closed tab of which something is known', { storage: { ...at(1, 1).storage, closedTabs: 1 } }],
  ['a listener more in a page', { ordinary: { ...page, listeners: 10 } }],
  ['a key more in the session’s memory', { storage: { ...at(1, 1).storage, sessionKeys: { tab: 1, awaited: 1 } } }],
])('%s is not flat', (_, last) => {
  const judged = judge([at(0.3, 1), { ...at(1, 1), ...last }], CURVES);
  expect(judged.filter((it) => !it.flat)).toHaveLength(1);
});

it('what grows and what went wrong stand in the summary', () => {
  const taken = [at(0.3, 1), { ...at(1, 1), background: 20_000_000 }];
  const run = { browser: 'firefox', loads: 70, seconds: 600, taken, troubles: ['a page load: too slow'] } as const;
  const told = tellSoak({ ...run, troubles: [...run.troubles] }, judge(taken));
  expect(told).toContain('firefox: 70 page loads in 10 minutes');
  expect(told).toMatch(/background, heap \| 9766 KB \| 19531 KB \| 100.0 % \| 256 KB \| GROWS/);
  expect(told).toContain('- a page load: too slow');
});
