import type { WordsByLanguage } from './word-list';

/** How a kind of form is known, as data; its id is its file's name in `form-kinds/`. */
export interface FormKindWords {
  /** Where the words come from, and the day they were last looked over. */
  source: string;
  date: string;
  /** Words on its button or over it. */
  words: WordsByLanguage;
  /** In the address it posts to, its id, its classes. */
  marks: RegExp;
  /** Button words, one of each language at least, that a test reads back as this kind. */
  examples: WordsByLanguage;
}

export function defineFormKind(kind: FormKindWords): FormKindWords {
  return kind;
}
