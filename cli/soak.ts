import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { buildExtension, builtExtension } from './browsers/build-extension';
import { runSoak, type SoakRun } from './soak/run-soak';
import { tellSoak } from './soak/tell-soak';
import { judge } from './soak/verdict';

const FILE = fileURLToPath(new URL('../.output/soak.json', import.meta.url));

const USAGE =
  'Usage: npm run soak [-- --browser chromium|firefox --minutes 120 --loads 1000 --tabs 20 --points 40 --out FILE --built]';

const count = z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number));

const Options = z.object({
  browser: z.optional(z.enum(['chromium', 'firefox'])),
  minutes: z._default(count, 120),
  loads: z._default(count, 1_000),
  tabs: z._default(count, 20),
  points: z._default(count, 40),
  out: z._default(z.string(), FILE),
  built: z._default(z.boolean(), false),
});

/**
 * `npm run soak`: hours of browsing in real browsers, one after the other; writes all figures to `.output/soak.json` and prints a summary.
 * `--built` takes the build that is there. Gives the exit code: 1 where something grows or went wrong.
 */
export async function main(args: string[]): Promise<number> {
  const { data: options } = Options.safeParse(optionsIn(args));
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const { browser: only, built, out, ...wanted } = options;
  const runs: SoakRun[] = [];
  for (const browser of only ? [only] : (['chromium', 'firefox'] as const)) {
    const extensionDir = built ? builtExtension(browser) : await buildExtension(browser);
    runs.push(await runSoak({ ...wanted, browser, extensionDir, say: (line) => console.error(line) }));
  }
  const told = runs.map((run) => ({ ...run, judged: judge(run.taken) }));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(told, null, 2)}\n`);
  console.log(told.map((run) => tellSoak(run, run.judged)).join('\n\n'));
  return told.every(({ judged, troubles }) => troubles.length === 0 && judged.every(({ flat }) => flat)) ? 0 : 1;
}

function optionsIn(args: string[]): unknown {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: {
        browser: text,
        minutes: text,
        loads: text,
        tabs: text,
        points: text,
        out: text,
        built: { type: 'boolean' },
      },
    }).values;
  } catch {
    return null;
  }
}
