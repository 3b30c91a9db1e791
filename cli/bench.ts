import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBaselineExtension } from './bench/baseline-extension';
import { benchSites } from './bench/bench-sites';
import type { Measure, Measured } from './bench/stage';
import { buildExtension } from './browsers/build-extension';
import { launchWithExtension } from './browsers/launch';
import { serveSites } from './browsers/serve-sites';

const FILE = fileURLToPath(new URL('../.output/bench.json', import.meta.url));

const files = import.meta.glob<Measure>('./bench/measures/*.ts', { eager: true, import: 'default' });
const MEASURES = Object.entries(files).map(([path, measure]) => ({ id: path.replace(/^.*\/|\.ts$/g, ''), measure }));

/** `npm run bench [-- ID…]`: measures in real Chromium, prints a table, writes `.output/bench.json`. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { positionals: wanted } = parseArgs({ args, allowPositionals: true });
  const chosen = MEASURES.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  if (chosen.length === 0) {
    console.error(`Known measures: ${MEASURES.map(({ id }) => id).join(', ')}`);
    return 2;
  }
  const rows = await measure(chosen);
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(rows, null, 2)}\n`);
  console.table(Object.fromEntries(rows.map(({ id, ...figures }) => [id, figures])));
  console.log(FILE);
  return 0;
}

interface Row {
  id: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
  against: string;
}

async function measure(chosen: typeof MEASURES): Promise<Row[]> {
  const extensionDir = await buildExtension('chromium');
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
