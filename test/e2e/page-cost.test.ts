import { beforeAll, describe, expect, it } from 'vitest';
import { measurePages } from '../../cli/bench/pages/measure-pages';
import type { Row } from '../../cli/bench/pages/summarise';
import { builtExtension } from '../../cli/browsers/build-extension';

/** A short page, one full of products, a front page and one of 50,000 elements; none is a campaign's. */
const CLASSES = ['article', 'shop', 'front-page', 'plain-huge'];

/** One for a page that moves, one for a page that comes back. */
const LISTENERS = 2;

/** Counts, which no busy machine changes; what it costs in time, `npm run bench -- pages` measures. */
describe('what a page that is no campaign’s is left with, in chromium', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await measurePages({
      extensionDir: builtExtension('chromium'),
      classes: CLASSES,
      rounds: 1,
      further: new Map(),
    });
  }, 240_000);

  const row = (page: string, extension: string) => rows.find((it) => it.page === page && it.extension === extension);

  it.each(CLASSES)('%s: as many elements and nodes as without it, no shift, no long task, two listeners', (page) => {
    const [none, ours] = [row(page, 'none'), row(page, 'ours')];
    expect(none?.elements.median).toBeGreaterThan(50);
    for (const count of ['elements', 'nodes', 'shift'] as const)
      expect([count, ours?.[count]]).toEqual([count, none?.[count]]);
    expect(ours?.longTasks.median).toBe(0);
    expect(ours?.listeners.median).toBe((none?.listeners.median ?? 0) + LISTENERS);
  });

  it('keeps no more of the largest than of a front page', () => {
    const added = (page: string) => (row(page, 'ours')?.heap.median ?? 0) - (row(page, 'none')?.heap.median ?? 0);
    expect(added('plain-huge')).toBeGreaterThan(0);
    // In megabytes.
    expect(added('plain-huge') - added('front-page')).toBeLessThan(0.5);
  });
});
