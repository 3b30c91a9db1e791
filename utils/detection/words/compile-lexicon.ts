import { type Lexicon, ROLES, type Role } from './lexicon';
import { readList } from './read-list';
import { matcherOf, wordTable } from './word-table';

type Matches = (word: string) => boolean;

/** An entry of a lexicon, ready to be tried at a word. */
export interface Entry {
  role: Role;
  /** One test for each word in a row. */
  tests: Matches[];
  /** How the entry's own language says "our": "i" is "I" in English, and "in" or "and" elsewhere. */
  speaker: Speaker;
}

/** A language's words for "our", and whether they follow what is ours. */
export interface Speaker {
  ours: Matches;
  oursFollows: boolean;
}

export interface CompiledLexicon {
  /** Entries whose first word fits. */
  entriesAt(word: string): readonly Entry[];
  standsFor: Matches;
}

/** Makes a lexicon ready: every word of a text costs a few look-ups, however many entries there are. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const speaker = { ours: anyOf(lexicon.ours), oursFollows: lexicon.oursFollows ?? false };
  const entries = ROLES.flatMap((role) =>
    readList(lexicon[role]).map((written) => {
      const words = written.split(' ');
      return { pattern: words[0] ?? '', value: { role, tests: words.map(matcherOf), speaker } };
    }),
  );
  return {
    entriesAt: wordTable(entries),
    standsFor: anyOf(lexicon.standsFor),
  };
}

function anyOf(list: string | undefined): Matches {
  const patterns = readList(list).flatMap((words) => words.split(' '));
  const fitting = wordTable(patterns.map((pattern) => ({ pattern, value: pattern })));
  return (word) => fitting(word).length > 0;
}
