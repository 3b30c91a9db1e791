/**
 * Words of one language as a comma-separated list: `word`, `stem*`, `*inside*`, several words in a row, or `=all there is`. Case,
 * accents and punctuation do not matter.
 */
export type WordList = string;

/** Lists by BCP 47 language. */
export type WordsByLanguage = Record<string, WordList>;

/** Words without case, accents and punctuation, a blank between them and at either end. */
export function foldWords(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øł]/g, (it) => (it === 'ø' ? 'o' : 'l'));
  return ` ${plain.replace(/[^\p{L}\p{N}$€£%]+/gu, ' ').trim()} `;
}

const compiled = new WeakMap<WordsByLanguage, Map<string, string[]>>();

/** Whether folded words hold one of the lists of `languages`; of all languages where none of those has a list. */
export function hasWord(words: WordsByLanguage, languages: string[], folded: string): boolean {
  const lists = compiled.get(words) ?? compile(words);
  compiled.set(words, lists);
  const spoken = languages.filter((lang) => lists.has(lang));
  const chosen = spoken.some((lang) => lang !== 'en') ? [...new Set([...spoken, 'en'])] : languagesOf(lists, languages);
  return chosen.some((lang) => lists.get(lang)?.some((part) => holds(folded, part)));
}

function holds(folded: string, part: string): boolean {
  return part.startsWith('=') ? folded === part.slice(1) : folded.includes(part);
}

/** A page in English alone is read in English; one whose language cannot be told in every language. */
function languagesOf(lists: Map<string, string[]>, languages: string[]): string[] {
  return languages.length > 0 && languages.every((lang) => lang === 'en') ? ['en'] : [...lists.keys()];
}

/** Each entry as a piece of text that folded words hold or do not. */
function compile(words: WordsByLanguage): Map<string, string[]> {
  return new Map(
    Object.entries(words).map(([lang, list]) => [
      lang,
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => {
          if (entry.startsWith('=')) return `=${foldWords(entry)}`;
          const start = entry.startsWith('*') ? '' : ' ';
          const end = entry.endsWith('*') ? '' : ' ';
          return `${start}${foldWords(entry).trim()}${end}`;
        }),
    ]),
  );
}
