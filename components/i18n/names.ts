import type { Words } from '../../utils/evidence';
import { makeOnce } from './make-once';

type Locale = Pick<Words, 'locale'>;

const displayNames = makeOnce((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));
const listFormat = makeOnce((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

/** A country's name from its ISO 3166-1 alpha-2 code; several codes, space separated, become a list. What is no code stays as it is. */
export function countryName({ locale }: Locale, codes: string): string {
  const names = displayNames(locale, { type: 'region', fallback: 'code' });
  return listOf(
    { locale },
    codes
      .split(/\s+/)
      .filter(Boolean)
      .map((code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code)),
  );
}

/** A language's name from its BCP 47 tag, as it stands inside a sentence: "French", « français ». */
export function languageName({ locale }: Locale, tag: string): string {
  try {
    return displayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The primary language of a tag, lower case: "fr" for "fr-CA". */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** Names in one sentence: "a, b, and c". */
export function listOf({ locale }: Locale, items: string[]): string {
  return listFormat(locale, { type: 'conjunction' }).format(items);
}

/** Names side by side, no "and": "a, b, c". */
export function rowOf({ locale }: Locale, items: string[]): string {
  return listFormat(locale, { type: 'unit', style: 'short' }).format(items);
}

/** A language by its own name, as it begins a line: "Français". */
export function ownName(locale: string): string {
  const name = languageName({ locale }, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
