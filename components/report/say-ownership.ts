import { countryName, type InterfaceWords, languageName, listOf } from '../i18n';
import type { Ownership } from './parts';

/** A note's sentence: ISO codes among its values become names, all else stays word for word. */
export function sayOwnership(words: InterfaceWords, { rule, values }: Pick<Ownership, 'rule' | 'values'>): string {
  const named = Object.entries(values).map(([key, value]) => {
    if (key.endsWith('Country')) return [key, countryName(words, value)];
    if (key.endsWith('Languages')) return [key, languageNames(words, value)];
    if (key.endsWith('Language')) return [key, languageName(words, value)];
    return [key, value];
  });
  return words(`note_${rule.replaceAll('-', '_')}`, Object.fromEntries(named));
}

/** Languages that stand side by side, as one list. */
function languageNames(words: InterfaceWords, tags: string): string {
  return listOf(
    words,
    tags
      .split(' ')
      .filter(Boolean)
      .map((tag) => languageName(words, tag)),
  );
}
