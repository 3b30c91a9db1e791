import { basename } from 'node:path';
import { cleanLines } from './clean-lines';
import { dropUntranslated } from './drop-untranslated';
import type { TextSource } from './text-source';
import { writeInLatin } from './write-in-latin';

const files = import.meta.glob<TextSource>('./sources/*.ts', { eager: true, import: 'default' });

/** Every source by its id, the file name. */
export const sources: ReadonlyMap<string, TextSource> = new Map(
  Object.entries(files).map(([path, source]) => [basename(path, '.ts'), source]),
);

/** Passages by language, then by source. */
export type Texts = Map<string, Map<string, string[]>>;

/** Reads every source in every language and leaves out what is not prose in that language. Serbian is given in both scripts. */
export function gatherTexts(folder: string, languages: readonly string[]): Texts {
  const texts: Texts = new Map(languages.map((lang) => [lang, new Map()]));
  for (const [id, source] of sources) {
    const read = new Map(languages.map((lang) => [lang, cleanLines(source.read(folder, lang))]));
    for (const [lang, lines] of dropUntranslated(read)) {
      const kept = lang === 'sr' ? inBothScripts(lines) : lines;
      if (kept.length > 0) texts.get(lang)?.set(id, kept);
    }
  }
  return texts;
}

/** A source of which so much is in Latin letters has both scripts itself; written in Latin once more it would count twice. */
const HAS_LATIN = 0.2;

/** Serbian lines of both scripts in turn: what is in Cyrillic alone is written in Latin letters too. */
function inBothScripts(lines: readonly string[]): string[] {
  const isCyrillic = (line: string) => /[а-яђјљњћџ]/.test(line);
  const cyrillic = lines.filter(isCyrillic);
  const own = lines.filter((line) => !isCyrillic(line));
  const latin = own.length > cyrillic.length * HAS_LATIN ? own : [...own, ...cyrillic.map(writeInLatin)];
  return Array.from({ length: Math.max(cyrillic.length, latin.length) }, (_, i) => [cyrillic[i], latin[i]])
    .flat()
    .filter((line) => line !== undefined);
}
