import type { CompiledLexicon, Entry, Speaker } from './compile-lexicon';
import type { Role } from './lexicon';
import type { Word } from './split-words';

/** A political word found: its role, and which words of the text it is (first and one past the last). */
export interface Found {
  role: Role;
  from: number;
  to: number;
  /** The languages in which it is such a word. */
  speakers: Speaker[];
}

/** Every entry of the lexicons in a text; each role at most once at each word, the longest entry first. */
export function findWords(words: Word[], lexicons: CompiledLexicon[]): Found[] {
  const found: Found[] = [];
  words.forEach(({ word }, at) => {
    let here: Map<Role, Found> | undefined;
    for (const lexicon of lexicons) {
      for (const entry of lexicon.entriesAt(word)) {
        const to = at + entry.tests.length;
        const before = here?.get(entry.role);
        if (to < (before?.to ?? at) || !fits(entry, words, at)) continue;
        here ??= new Map();
        if (to === before?.to) before.speakers.push(entry.speaker);
        else here.set(entry.role, { role: entry.role, from: at, to, speakers: [entry.speaker] });
      }
    }
    if (here) found.push(...here.values());
  });
  return found;
}

function fits({ tests }: Entry, words: Word[], at: number): boolean {
  return tests.every((matches, i) => matches(words[at + i]?.word ?? ''));
}
