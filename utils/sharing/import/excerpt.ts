/** Longest excerpt, in characters. */
const LENGTH = 80;

/** Controls, and marks that reorder what is shown. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Enough of an entry to know it again: its own words where it has any, else how it begins. Plain text, whatever is in it. */
export function excerptOf(entry: unknown): string {
  const words = ownWords(entry) || JSON.stringify(entry);
  const line = words
    .slice(0, 20 * LENGTH)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim();
  const characters = Array.from(line);
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH - 1).join('')}…` : line;
}

function ownWords(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null || !('body' in entry)) return '';
  return typeof entry.body === 'string' ? entry.body.trim() : '';
}
