import { countryName, type InterfaceWords, languageName } from '../i18n';
import type { Ownership } from './parts';

/** A note's sentence: ISO codes among its values become names, all else stays word for word. */
export function sayOwnership(words: InterfaceWords, { rule, values }: Pick<Ownership, 'rule' | 'values'>): string {
  const named = Object.entries(values).map(([key, value]) => {
    if (key.endsWith('Country')) return [key, countryName(words, value)];
    if (key.endsWith('Language')) return [key, languageName(words, value)];
    return [key, value];
  });
  return words(`note_${rule.replaceAll('-', '_')}`, Object.fromEntries(named));
}
