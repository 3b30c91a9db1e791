import { foldText, type Note } from '../notes';

/** A note as the address bar looks through it. */
export interface SearchedNote {
  site: string;
  url: string;
  /** Her words, else the quoted ones, else the page's title. */
  says: string;
  folded: string;
}

/** Characters of one text that are looked through: the address bar is no place for a treatise. */
const LONGEST = 2_000;

export function searchedNote({ site, target, body, tags, about }: Note): SearchedNote {
  const texts = [body, target.selector?.exact ?? '', target.title, site, tags.join(' '), ...Object.values(about ?? {})];
  return {
    site,
    url: target.source,
    says: (body || target.selector?.exact || target.title).slice(0, LONGEST),
    folded: foldText(texts.map((text) => text.slice(0, LONGEST)).join('\n')),
  };
}

/** The words looked for, as they are compared. */
export function wordsOf(typed: string): string[] {
  return foldText(typed.slice(0, 200)).split(/\s+/).filter(Boolean).slice(0, 12);
}

/** Notes that hold every word, in the order given, one for each page, at most `limit`. Nothing looked for finds nothing. */
export function findPages(notes: readonly SearchedNote[], words: readonly string[], limit: number): SearchedNote[] {
  if (words.length === 0) return [];
  const found = new Map<string, SearchedNote>();
  for (const note of notes) {
    if (found.size >= limit) break;
    if (!found.has(note.url) && words.every((word) => note.folded.includes(word))) found.set(note.url, note);
  }
  return [...found.values()];
}
