/** A document of ten paragraphs, of which a block of up to five is in another language; or of one language alone. */
export interface MixedDocument {
  main: string;
  other: string | null;
  text: string;
}

const PARAGRAPHS = 10;
const PARAGRAPH = 300;

/** Paragraphs of about 300 characters out of a text's lines, ending with a line's end or at a space. */
export function paragraphsOf(lines: readonly string[]): string[] {
  const text = lines.join(' ');
  const found: string[] = [];
  for (let at = 0; at + PARAGRAPH < text.length; ) {
    const space = text.indexOf(' ', at + PARAGRAPH);
    if (space < 0) break;
    found.push(text.slice(at, space).trim());
    at = space;
  }
  return found;
}

/** So many paragraphs from a place on, from the start again where they end. */
const take = (from: readonly string[], start: number, count: number) =>
  Array.from({ length: count }, (_, i) => `${from[(start + i) % from.length]}`);

/**
 * Documents for every pair of languages: the other language's block is of 1 to 5 paragraphs and stands somewhere else each time. With
 * half of the paragraphs either language may be called the main one.
 */
export function mixDocuments(byLanguage: ReadonlyMap<string, readonly string[]>): MixedDocument[] {
  const documents: MixedDocument[] = [];
  let turn = 0;
  for (const [main, own] of byLanguage) {
    for (const [other, theirs] of byLanguage) {
      if (main === other) continue;
      turn += 1;
      const block = 1 + (turn % 5);
      const place = (turn * 3) % (PARAGRAPHS - block + 1);
      const mine = take(own, turn, PARAGRAPHS - block);
      const foreign = take(theirs, turn * 2, block);
      const text = [...mine.slice(0, place), ...foreign, ...mine.slice(place)].join('\n');
      documents.push({ main, other, text });
    }
  }
  return documents;
}

/** Documents of one language, `count` for each. */
export function plainDocuments(byLanguage: ReadonlyMap<string, readonly string[]>, count: number): MixedDocument[] {
  return [...byLanguage].flatMap(([main, own]) =>
    Array.from({ length: count }, (_, i) => ({ main, other: null, text: take(own, i * 3, PARAGRAPHS).join('\n') })),
  );
}
