/** Words that English alone of the model's languages uses often. */
const ENGLISH = new Set(
  'the and this that with you your from will when which what has been should these their they not'.split(' '),
);

const isEnglish = (line: string) => {
  const words = line.toLowerCase().split(/[^\p{L}']+/u);
  return words.filter((word) => ENGLISH.has(word)).length >= Math.max(1, words.length / 14);
};

/**
 * What a translation has not translated: English lines, and lines that two languages of one source share word for word. Gives the rest,
 * by language; English keeps its own.
 */
export function dropUntranslated(byLanguage: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const seen = new Map<string, number>();
  for (const lines of byLanguage.values()) for (const line of lines) seen.set(line, (seen.get(line) ?? 0) + 1);
  return new Map(
    [...byLanguage].map(([lang, lines]) => [
      lang,
      lang === 'en' ? [...lines] : lines.filter((line) => (seen.get(line) ?? 0) < 2 && !isEnglish(line)),
    ]),
  );
}
