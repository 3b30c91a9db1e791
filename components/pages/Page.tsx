import { type ReactNode, useEffect } from 'react';
import { useFollowedSync, useSettings, useWordsOf } from '../hooks';
import { WordsProvider } from '../i18n';
import { speak } from './speak';

interface PageProps {
  /** Which page: its title is the message `title_<name>`. */
  name: 'sidebar' | 'popup' | 'dashboard' | 'options' | 'welcome';
  children: ReactNode;
}

/** What every page stands in: its words in the reader's language, and the document's language and title to match. */
export function Page({ name, children }: PageProps) {
  const { value, failed } = useSettings();
  useFollowedSync();
  // Settings that cannot be read must not keep the page dark: it then speaks the browser's language.
  const words = useWordsOf(value?.locale ?? (failed ? 'auto' : undefined));

  useEffect(() => {
    if (!words) return;
    speak(document, words);
    document.title = words(`title_${name}`);
  }, [words, name]);

  return words && <WordsProvider words={words}>{children}</WordsProvider>;
}
