// Run by Stryker in its copy of the project: puts the room's tests, with all that they import, into a few files. Each mutant starts a
// fresh thread, and hundreds of small modules would have to be asked for one by one in it.
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { mutatedRoom } from './rooms.mjs';

const { tests, withoutTests } = mutatedRoom();
const files = readdirSync(tests, { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => !withoutTests.includes(basename(file).replace(/\.test\..*$/, '')));

const here = (file) => resolve(import.meta.dirname, file);
const KEPT = here('kept-facts.ts');

await build({
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'keep-facts',
      enforce: 'pre',
      resolveId(source, importer) {
        if (source.endsWith('/facts/facts-of') && importer !== KEPT) return KEPT;
        return source === 'jsdom' ? here('lazy-jsdom.ts') : undefined;
      },
    },
  ],
  ssr: { noExternal: true, external: ['vitest', 'fast-check', 'fake-indexeddb', 'tldts'] },
  build: {
    ssr: true,
    outDir: 'bundled',
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(files.map((file) => [file.replace(/\.tsx?$/, ''), join(tests, file)])),
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared/[name]-[hash].mjs' },
    },
  },
});
