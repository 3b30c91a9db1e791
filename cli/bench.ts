import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBaselineExtension } from './bench/baseline-extension';
import { benchPages } from './bench/bench-pages';
import { benchSites } from './bench/bench-sites';
import type { Measure, Measured } from './bench/stage';
import { buildExtension } from './browsers/build-extension';
import { launchWithExtension } from './browsers/launch';
import { serveSites } from './browsers/serve-sites';

const FILE = fileURLToPath(new URL('../.output/bench.json', import.meta.url));

const files = import.meta.glob<Measure>('./bench/measures/*.ts', { eager: true, import: 'default' });
const MEASURES = Object.entries(files).map(([path, measure]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), measure }));

/** Name of the bench of whole pages, beside those of the single measures. */
const PAGES = 'pages';

const OPTIONS = {
  class: { type: 'string', multiple: true },
  ext: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  'write-docs': { type: 'boolean' },
} as const;

/**
 * `npm run bench [-- ID… | pages [--class NAME]… [--ext NAME=DIR]… [--rounds N] [--write-docs]]`: measures in real Chromium, prints tables,
 * writes `.output/bench.json` and `.output/bench-pages.{json,md}`. Gives the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const { positionals: wanted, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const all = wanted.length === 0;
  const chosen = MEASURES.filter(({ id }) => all || wanted.includes(id));
  const pages = all || wanted.includes(PAGES);
  if (chosen.length === 0 && !pages) {
    console.error(`Known measures: ${[...MEASURES.map(({ id }) => id), PAGES].join(', ')}`);
    return 2;
  }
  const extensionDir = await buildExtension('chromium');
  if (chosen.length > 0) await report(await measure(chosen, extensionDir));
  return pages ? benchPages(extensionDir, values) : 0;
}

async function report(rows: readonly Row[]): Promise<void> {
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(rows, null, 2)}\n`);
  console.table(Object.fromEntries(rows.map(({ id, ...figures }) => [id, figures])));
  console.log(FILE);
}

interface Row {
  id: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
  against: string;
}

async function measure(chosen: typeof MEASURES, extensionDir: string): Promise<Row[]> {
  const baselineDir = await writeBaselineExtension();
  const served = await serveSites(benchSites());
  const shared = { proxy: served.proxy, headless: true } as const;
  const own = await launchWithExtension('chromium', { ...shared, extensionDir, watching: 'granted' });
  const baseline = await launchWithExtension('chromium', { ...shared, extensionDir: baselineDir, watching: 'no' });
  const rows: Row[] = [];
  try {
    for (const { id, measure } of chosen) {
      console.error(`Measuring ${id}.`);
      rows.push(rowOf(id, await measure({ own, baseline })));
    }
  } finally {
    await Promise.all([own.close(), baseline.close()]);
    await served.close();
    await rm(baselineDir, { recursive: true, force: true });
  }
  return rows;
}

function rowOf(id: string, { value, baseline, ...rest }: Measured): Row {
  const round = (number: number) => Math.round(number * 1000) / 1000;
  return { id, value: round(value), baseline: round(baseline), ratio: round(value / baseline), ...rest };
}
