import { knownLocale, type Locale } from '../../utils/evidence';

/** The first language of the reader's that the page speaks; English where it speaks none. */
export function readsLanguage(languages: readonly string[]): Locale {
  return languages.map(knownLocale).find((locale) => locale !== undefined) ?? 'en';
}
