import { join } from 'node:path';
import { readFiles } from '../find-files';
import { defineSource } from '../text-source';

/** Only treebanks whose licence allows any use with attribution; those for non-commercial use are left out. */
const TREEBANKS: Record<string, readonly string[]> = {
  ar: ['Arabic-PUD'],
  cs: ['Czech-CLTT', 'Czech-PUD'],
  da: ['Danish-DDT'],
  de: ['German-GSD'],
  el: ['Greek-GUD'],
  en: ['English-EWT'],
  es: ['Spanish-GSD'],
  et: ['Estonian-EWT'],
  fi: ['Finnish-TDT'],
  fr: ['French-GSD'],
  ga: ['Irish-IDT'],
  hr: ['Croatian-SET'],
  is: ['Icelandic-Modern', 'Icelandic-GC'],
  it: ['Italian-PUD'],
  lt: ['Lithuanian-ALKSNIS'],
  lv: ['Latvian-LVTB'],
  mt: ['Maltese-MUDT'],
  nl: ['Dutch-LassySmall'],
  no: ['Norwegian-Bokmaal', 'Norwegian-Nynorsk'],
  pl: ['Polish-PUD'],
  pt: ['Portuguese-Bosque'],
  ro: ['Romanian-RRT'],
  ru: ['Russian-GSD'],
  sk: ['Slovak-SNK'],
  sl: ['Slovenian-SSJ'],
  sq: ['Albanian-STAF'],
  sr: ['Serbian-SET'],
  sv: ['Swedish-Talbanken'],
  tr: ['Turkish-Kenet'],
};

export default defineSource({
  title: 'Universal Dependencies treebanks, the sentences alone',
  licence: 'CC-BY-SA-4.0, CC-BY-SA-3.0',
  version: 'releases 2.16 to 2.18, as of 2026-05-06',
  from: '`UD_*/`: the GitHub repositories `UniversalDependencies/UD_*` named in the source file',
  read: (texts, lang) =>
    (TREEBANKS[lang] ?? [])
      .flatMap((name) => readFiles(join(texts, `UD_${name}`), '.conllu'))
      .flatMap((file) => file.split('\n'))
      .filter((line) => line.startsWith('# text = '))
      .map((line) => line.slice('# text = '.length)),
});
