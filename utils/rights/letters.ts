import { nameOf } from './code-of';
import type { Letters } from './define-letters';

const files = import.meta.glob<Letters>('./letters/*.ts', { eager: true, import: 'default' });

export const knownLetters: ReadonlyMap<string, Letters> = new Map(
  Object.entries(files).map(([path, letters]) => [nameOf(path), letters]),
);

/** ISO 639-1 codes of the languages that letters are written in. */
export const LETTER_LANGUAGES: readonly string[] = [...knownLetters.keys()].sort();
