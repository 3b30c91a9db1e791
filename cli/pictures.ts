import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension, builtExtension } from './browsers/build-extension';
import { takePictures } from './pictures/take-pictures';

const LOCALES = fileURLToPath(new URL('../public/_locales', import.meta.url));
/** Whose pictures lie in the repository; the others are made when a store asks for them. */
const KEPT = ['en', 'fr'];
const USAGE = `Usage: npm run pictures [-- LANGUAGE… | all] [--no-build]

Takes the stores' screenshots and tiles from the built extension, at work on the demonstration sites: into store/LANGUAGE/screenshots, and
with English the README's pictures into docs/images. Without a language: ${KEPT.join(', ')}, the ones that are kept in the repository.
--no-build  takes the build that is there.`;

/** `pictures`: what stores and the README show. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
  });
  const spoken = readdirSync(LOCALES);
  const asked = positionals.includes('all') ? spoken : positionals;
  if (values.help || asked.some((language) => !spoken.includes(language))) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  const extensionDir = values['no-build'] ? builtExtension('chromium') : await buildExtension('chromium');
  for (const language of asked.length > 0 ? asked : KEPT) {
    for await (const file of takePictures(extensionDir, language)) console.log(file);
  }
  return 0;
}
