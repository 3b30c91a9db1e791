import type { WordsByLanguage } from './word-list';

/** How a question about one special category is known, as data; its id is its file's name in `form-questions/`. */
export interface QuestionWords {
  /** The law that makes it special, and the day the words were last looked over. */
  source: string;
  date: string;
  words: WordsByLanguage;
  /** What such a field is called in a page's code. */
  names: RegExp;
  /** Questions as forms ask them, one of each language at least, separated by "|". */
  examples: WordsByLanguage;
  /** Questions that only sound like it. */
  counterexamples: WordsByLanguage;
}

export function defineQuestion(question: QuestionWords): QuestionWords {
  return question;
}
