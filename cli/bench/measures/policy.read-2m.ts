import * as z from 'zod/mini';
import { bundlePipeline } from '../bundle-pipeline';
import { type Measure, median } from '../stage';

const CHARS = 2_000_000;
const RUNS = 3;

const Times = z.object({ reading: z.array(z.number()), parsing: z.array(z.number()) });

/** From the HTML of a policy of 2,000,000 characters (what is beyond the limits is told as cut) to its answers, in Chromium; parsing is part of it. */
const policyReadHuge: Measure = async ({ own }) => {
  const page = await own.newPage();
  await page.evaluate(await bundlePipeline());
  const times = Times.parse(await page.evaluate(`bench.measurePolicy(${CHARS}, ${RUNS})`));
  await page.close();
  return { value: median(times.reading), baseline: median(times.parsing), unit: 'ms', against: 'parsing its HTML' };
};

export default policyReadHuge;
