/** Characters of a name by which its globs are looked up; a text is looked up by all stretches as long as `STRETCH`. */
const HEAD = 3;
const STRETCH = 4;

/** How any name begins that fits a glob; null for a glob that begins with a wildcard, or too soon has one. */
export function clueOfGlob(glob: string): string | null {
  const open = glob.indexOf('*');
  return open < 0 || open >= HEAD ? glob.slice(0, HEAD) : null;
}

export function cluesOfName(name: string): string[] {
  return [name.slice(0, HEAD)];
}

/** A stretch that stands in every text in which words are found (see `compileText`); null where the words have none. */
export function clueOfWords(words: string): string | null {
  const literal = words
    .split(/\*|\{account\}|\s+/)
    .reduce((longest, it) => (it.length > longest.length ? it : longest), '')
    .toLowerCase();
  // What lower case makes of other scripts' letters, and what a pattern takes for the same letter, may differ.
  return literal.length >= STRETCH && /^[!-~]+$/.test(literal) ? literal.slice(0, STRETCH) : null;
}

/** Every stretch of a text in lower case. "ſ" is an "s" to a pattern that does not mind case. */
export function cluesOfText(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('ſ', 's');
  const clues: string[] = [];
  for (let at = 0; at + STRETCH <= lower.length; at++) clues.push(lower.slice(at, at + STRETCH));
  return clues;
}
