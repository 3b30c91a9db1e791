import * as z from 'zod/mini';
import { bundlePipeline } from '../bundle-pipeline';
import { type Measure, median } from '../stage';

const RUNS = 5;

const Names = z.array(z.string());
const Times = z.object({ judging: z.array(z.number()), parsing: z.array(z.number()) });

/** From the first glance to the report on pages made to be slow, in Chromium: the worst page's middle, each parsed afresh for every run. */
const detectHuge: Measure = async ({ own }) => {
  const page = await own.newPage();
  await page.evaluate(await bundlePipeline());
  const perPage: { name: string; value: number; baseline: number }[] = [];
  for (const name of Names.parse(await page.evaluate('bench.hostile'))) {
    const times = Times.parse(await page.evaluate(`bench.measureHostile(${JSON.stringify(name)}, ${RUNS})`));
    perPage.push({ name, value: median(times.judging), baseline: median(times.parsing) });
  }
  await page.close();
  const [worst] = perPage.sort((a, b) => b.value - a.value);
  if (worst === undefined) throw new Error('no page to measure');
  return {
    value: worst.value,
    baseline: worst.baseline,
    unit: 'ms',
    against: `parsing the worst of them (${worst.name})`,
  };
};

export default detectHuge;
