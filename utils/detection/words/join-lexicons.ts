import type { CompiledLexicon, Entry } from './compile-lexicon';

/**
 * Several lexicons as one, for one page: it remembers every word it was asked, for a page says most of its words more than once.
 */
export function joinLexicons(lexicons: readonly CompiledLexicon[]): CompiledLexicon {
  const known = new Map<string, readonly Entry[]>();
  return {
    entriesAt(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const entries = lexicons.flatMap((lexicon) => lexicon.entriesAt(word));
      known.set(word, entries);
      return entries;
    },
    standsFor: (word) => lexicons.some((lexicon) => lexicon.standsFor(word)),
  };
}
