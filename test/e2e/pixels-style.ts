import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A face of a pinned font, its file inside: no page of ours may fetch one. */
function face(family: string, file: string, weight: string, range?: string): string {
  const data = readFileSync(resolve(`@fontsource/${file}`)).toString('base64');
  const unicode = range ? ` unicode-range: ${range};` : '';
  return `@font-face { font-family: '${family}'; font-weight: ${weight};${unicode} src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}

/** What lies beyond plain letters has a file of its own. */
const BEYOND = 'U+0100-02BA, U+02BD-02C5, U+1E00-1E9F, U+20A0-20AB';

/** Style under which a page looks the same on every machine: pinned fonts, nothing that moves or blinks. */
export const PINNED = [
  face('Pinned Sans', 'noto-sans/files/noto-sans-latin-ext-400-normal.woff2', '100 500', BEYOND),
  face(
    'Pinned Sans',
    'noto-sans/files/noto-sans-latin-400-normal.woff2',
    '100 500',
    'U+0000-00FF, U+2000-206F, U+2190-2193',
  ),
  face('Pinned Sans', 'noto-sans/files/noto-sans-latin-ext-600-normal.woff2', '501 900', BEYOND),
  face(
    'Pinned Sans',
    'noto-sans/files/noto-sans-latin-600-normal.woff2',
    '501 900',
    'U+0000-00FF, U+2000-206F, U+2190-2193',
  ),
  face('Pinned Serif', 'noto-serif/files/noto-serif-latin-400-normal.woff2', '100 900'),
  ":root:root { --sans: 'Pinned Sans'; --serif: 'Pinned Serif'; --mono: 'Pinned Sans'; }",
  '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }',
  // Pages inside a page, such as what is shown before it is shared, have fonts of their own.
  'iframe { visibility: hidden; }',
  '* { scrollbar-width: none !important; scroll-behavior: auto !important; }',
].join('\n');
