import * as z from 'zod/mini';
import { benchSites, FRAMED_HOST, ORDINARY_PAGES } from '../bench-sites';
import { bundlePipeline } from '../bundle-pipeline';
import { type Measure, median } from '../stage';

const RUNS = 25;

const Times = z.object({ judging: z.array(z.number()), copying: z.array(z.number()) });

/** Judging one page's facts, in Chromium: the middle over pages of each page's middle. */
const detectPage: Measure = async ({ own }) => {
  const page = await own.newPage();
  await page.evaluate(await bundlePipeline());
  const perPage: { value: number; baseline: number }[] = [];
  for (const url of [...ORDINARY_PAGES, `http://${FRAMED_HOST}/`]) {
    const call = `JSON.stringify(bench.measureDetection(${JSON.stringify(htmlOf(url))}, ${JSON.stringify(url)}, ${RUNS}))`;
    const times = Times.parse(JSON.parse(String(await page.evaluate(call))));
    perPage.push({ value: median(times.judging), baseline: median(times.copying) });
  }
  await page.close();
  return {
    value: median(perPage.map((it) => it.value)),
    baseline: median(perPage.map((it) => it.baseline)),
    unit: 'ms',
    against: 'copying the page’s facts once, as JSON',
  };
};

function htmlOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const answer = benchSites().get(hostname)?.(pathname, {});
  if (!answer) throw new Error(`${url} is not served`);
  return typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
}

export default detectPage;
