import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';

const ENTRY = fileURLToPath(new URL('./detect-in-page.ts', import.meta.url));

const Built = z.array(z.object({ output: z.array(z.object({ code: z.optional(z.string()) })) }));

/** The pipeline as one script, readable as it is shipped; it leaves what `detect-in-page` exports in `bench`. */
export async function bundlePipeline(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'bench' } },
  });
  const code = Built.parse(Array.isArray(built) ? built : [built])[0]?.output[0]?.code;
  if (!code) throw new Error('the pipeline could not be bundled');
  return `${code}\nglobalThis.bench = bench;`;
}
