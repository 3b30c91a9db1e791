import type { CompiledLexicon } from './compile-lexicon';
import type { Role } from './lexicon';
import type { Word } from './split-words';

/** A political word found: its role, and which words of the text it is (first and one past the last). */
export interface Found {
  role: Role;
  from: number;
  to: number;
}

/** Every entry of the lexicons in a text; each role at most once at each word, the longest entry first. */
export function findWords(words: Word[], lexicons: CompiledLexicon[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const here = new Map<Role, Found>();
    for (const lexicon of lexicons) {
      for (const { role, tests } of lexicon.entriesAt(words[at]?.word ?? '')) {
        const to = at + tests.length;
        if (to <= (here.get(role)?.to ?? at)) continue;
        if (tests.every((matches, i) => matches(words[at + i]?.word ?? ''))) here.set(role, { role, from: at, to });
      }
    }
    found.push(...here.values());
  }
  return found;
}
