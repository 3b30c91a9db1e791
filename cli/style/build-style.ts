import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withForcedColours } from './emulate-forced-colours';

const SOURCE = fileURLToPath(new URL('./page', import.meta.url));

/** Builds the style page into `folder`, emptied before. A classic script, so that the page opens from a disk. */
export async function buildStyle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      target: ['chrome130', 'firefox142'],
      lib: {
        entry: join(SOURCE, 'main.tsx'),
        formats: ['iife'],
        name: 'isoloirStyle',
        fileName: () => 'style.js',
        cssFileName: 'style',
      },
    },
  });
  const sheet = join(folder, 'style.css');
  await writeFile(sheet, withForcedColours(await readFile(sheet, 'utf8')));
  await copyFile(join(SOURCE, 'index.html'), join(folder, 'index.html'));
}
