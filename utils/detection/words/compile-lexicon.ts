import { foldWord } from './fold-word';
import { type Lexicon, ROLES, type Role } from './lexicon';

type Matches = (word: string) => boolean;

/** An entry of a lexicon, ready to be tried at a word. */
export interface Entry {
  role: Role;
  /** One test for each word in a row. */
  tests: Matches[];
}

export interface CompiledLexicon {
  /** Entries whose first word tests; remembered, so that each distinct word of a page is tried once. */
  entriesAt(word: string): Entry[];
  common: Set<string>;
  ours: Matches;
  standsFor: Matches;
}

/** Makes a lexicon ready: every word of a text costs one look-up, however many entries there are. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const exact = new Map<string, Entry[]>();
  const loose: { matches: Matches; entry: Entry }[] = [];
  for (const role of ROLES) {
    for (const written of listOf(lexicon[role])) {
      const words = written.split(' ');
      const entry = { role, tests: words.map(matcherOf) };
      const [first = ''] = words;
      if (!first.includes('*')) exact.set(first, [...(exact.get(first) ?? []), entry]);
      else loose.push({ matches: matcherOf(first), entry });
    }
  }
  const known = new Map<string, Entry[]>();
  return {
    entriesAt(word) {
      const remembered = known.get(word);
      if (remembered) return remembered;
      const entries = [
        ...(exact.get(word) ?? []),
        ...loose.filter(({ matches }) => matches(word)).map(({ entry }) => entry),
      ];
      if (known.size < MOST_REMEMBERED) known.set(word, entries);
      return entries;
    },
    common: new Set(listOf(lexicon.common)),
    ours: anyOf(lexicon.ours),
    standsFor: anyOf(lexicon.standsFor),
  };
}

const MOST_REMEMBERED = 20_000;

/** `word`, `stem*`, `*end` or `*inside*`. */
function matcherOf(pattern: string): Matches {
  const text = pattern.replaceAll('*', '');
  if (pattern.startsWith('*'))
    return pattern.endsWith('*') ? (word) => word.includes(text) : (word) => word.endsWith(text);
  return pattern.endsWith('*') ? (word) => word.startsWith(text) : (word) => word === text;
}

function anyOf(list: string | undefined): Matches {
  const tests = listOf(list)
    .flatMap((words) => words.split(' '))
    .map(matcherOf);
  return (word) => tests.some((matches) => matches(word));
}

function listOf(list = ''): string[] {
  return list.split(',').flatMap((written) => foldWord(written.trim()) || []);
}
