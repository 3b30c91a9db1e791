import { join } from 'node:path';
import { readFiles } from '../find-files';
import { stripMarkup } from '../strip-markup';
import { defineSource } from '../text-source';

/** The licences of version 3.0 were ported country by country; these are in their country's language. */
const PORTED: Record<string, readonly string[]> = {
  ar: ['eg'],
  cs: ['cz'],
  el: ['gr'],
  et: ['ee'],
  hr: ['hr'],
  no: ['no'],
  pt: ['pt'],
  ro: ['ro'],
  sr: ['rs_sr-Cyrl', 'rs_sr-Latn'],
};

export default defineSource({
  title: 'Creative Commons, legal texts of the licences in translation',
  licence: 'CC0-1.0',
  version: 'commit 7f525334, 2026-04-29',
  from: '`cc/`: the GitHub repository `creativecommons/creativecommons.org`, `docroot/legalcode`',
  read: (texts, lang) =>
    ['by-sa_4.0_', 'by-nc-nd_4.0_', 'zero_1.0_']
      .map((name) => `${name}${lang}.html`)
      .concat((PORTED[lang] ?? []).flatMap((country) => [`by_3.0_${country}.html`, `by-nc-nd_3.0_${country}.html`]))
      .flatMap((name) => readFiles(join(texts, 'cc/docroot/legalcode'), name))
      .flatMap((page) => stripMarkup(page.slice(page.indexOf('id="deed'), page.indexOf('id="deed-foot"')))),
});
