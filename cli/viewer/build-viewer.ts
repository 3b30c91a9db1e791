import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LOCALES } from '../../utils/evidence';
import { passphrasesOnly } from './passphrases-only';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE = join(ROOT, 'components/viewer');

/** The messages that the viewer says, by the beginnings of their keys; it shows notes, neither marks nor views. */
const SAID =
  /^(?:viewer_|shared_unreadable_|import_unreadable_|import_refused_other$|refused_(?!not_a_(?:mark|view))|notes_kind_|notes_about_|language_direction$)/;

/**
 * Builds the viewer into `folder`, emptied before: a page, a script, a style sheet and a note for whoever hosts them. The script is a classic
 * one, so that the page works in any folder of any host, and from a disk.
 */
export async function buildViewer(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [passphrasesOnly],
    define: {
      VIEWER_MESSAGES: JSON.stringify(await messagesByKey()),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      lib: {
        entry: join(SOURCE, 'main.ts'),
        formats: ['iife'],
        name: 'isoloirViewer',
        fileName: () => 'viewer.js',
        cssFileName: 'viewer',
      },
    },
  });
  await copyFile(join(SOURCE, 'index.html'), join(folder, 'index.html'));
  await writeFile(join(folder, 'README.txt'), await readFile(new URL('./hosting.txt', import.meta.url), 'utf8'));
}

/** Each message's key once, with its texts in the order of `LOCALES`: the page is fetched by telephones, and keys are half of it. */
async function messagesByKey(): Promise<Record<string, string[]>> {
  const all = await Promise.all(LOCALES.map(messagesOf));
  const keys = Object.keys(all[0] ?? {});
  return Object.fromEntries(keys.map((key) => [key, all.map((messages) => messages[key] ?? '')]));
}

async function messagesOf(locale: string): Promise<Record<string, string>> {
  const file = join(ROOT, `public/_locales/${locale}/messages.json`);
  const entries: Record<string, { message: string }> = JSON.parse(await readFile(file, 'utf8'));
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, { message }]) => (SAID.test(key) ? [[key, message]] : [])),
  );
}
