import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { createWords, type InterfaceWords, WordsProvider } from '../../components/i18n';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

afterEach(cleanup);

const FILES: Record<string, Record<string, { message: string }>> = { en, fr };

/** The interface's real words; `reader` reads that language, whatever the interface speaks. */
export function wordsOf(locale: string, reader = locale): InterfaceWords {
  const messages = Object.fromEntries(Object.entries(FILES[locale] ?? {}).map(([key, { message }]) => [key, message]));
  return createWords(locale, messages, { reader, strict: true });
}

/** Renders in the real words, as a page does. */
export function renderIn(node: ReactNode, locale = 'en', reader = locale) {
  return render(<WordsProvider words={wordsOf(locale, reader)}>{node}</WordsProvider>);
}
