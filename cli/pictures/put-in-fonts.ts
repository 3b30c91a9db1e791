import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The families that pictures are set in, whatever this machine has, and their weights. */
const FAMILIES = [
  { name: 'noto-sans', weights: [400, 600, 700], variable: '--sans', family: 'Noto Sans' },
  { name: 'noto-serif', weights: [400], variable: '--serif', family: 'Noto Serif' },
] as const;

/** Puts the fonts into an unpacked extension, and gives the style sheet, by its path in it, that sets every page in them. */
export function putInFonts(extensionDir: string): string {
  const { resolve } = createRequire(import.meta.url);
  const sheets = FAMILIES.map(({ name, weights }) => {
    const folder = dirname(resolve(`@fontsource/${name}/package.json`));
    cpSync(join(folder, 'files'), join(extensionDir, 'fonts', name), { recursive: true });
    return weights
      .map((weight) => readFileSync(join(folder, `${weight}.css`), 'utf8').replaceAll('./files/', `/fonts/${name}/`))
      .join('\n');
  });
  const tokens = FAMILIES.map(({ variable, family }) => `${variable}: "${family}" !important;`).join(' ');
  writeFileSync(join(extensionDir, 'fonts.css'), `${sheets.join('\n')}\n:root { ${tokens} }\n`);
  return '/fonts.css';
}
