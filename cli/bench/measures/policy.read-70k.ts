import * as z from 'zod/mini';
import { bundlePipeline } from '../bundle-pipeline';
import { type Measure, median } from '../stage';

const CHARS = 70_000;
const RUNS = 15;

const Times = z.object({ reading: z.array(z.number()), parsing: z.array(z.number()) });

/** From the HTML of a policy of 70,000 characters to its answers, in Chromium; parsing is part of it. */
const policyRead: Measure = async ({ own }) => {
  const page = await own.newPage();
  await page.evaluate(await bundlePipeline());
  const times = Times.parse(await page.evaluate(`bench.measurePolicy(${CHARS}, ${RUNS})`));
  await page.close();
  return { value: median(times.reading), baseline: median(times.parsing), unit: 'ms', against: 'parsing its HTML' };
};

export default policyRead;
