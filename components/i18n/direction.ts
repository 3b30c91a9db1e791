import type { InterfaceWords } from './create-words';

/** The way a language is written, as its own messages say it. */
export function directionOf(words: InterfaceWords): 'ltr' | 'rtl' {
  return words('language_direction') === 'rtl' ? 'rtl' : 'ltr';
}
