import { createContext, type ReactNode, useContext } from 'react';
import type { InterfaceWords } from './create-words';

const WordsContext = createContext<InterfaceWords | null>(null);

export function WordsProvider({ words, children }: { words: InterfaceWords; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The interface's words; every component that shows text begins with this. */
export function useWords(): InterfaceWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
