/** A language that policies and pages are met in: how to tell it, and the words its links to policies are written in. */
export interface Language {
  /** Where its words were taken from, and the day they were read. */
  source: string;
  date: string;
  /** Letters its spelling uses beyond a to z. A text with other letters is less likely to be in it. */
  letters: string;
  /** Its most frequent function words as spelt, separated by white space. */
  words: string;
  /** Words of links as spelt, the most telling first; matched without regard to case and diacritics. */
  links: { privacy: string[]; legalNotice: string[]; cookies: string[]; terms: string[] };
  /** What ends in a full stop without ending a sentence, without its last stop. */
  abbreviations: string[];
  /** Words that deny, for languages with clause rules: a piece of a sentence after one of them answers nothing by itself. */
  negations?: string[];
  /** A sentence that is told to be in this language and in no other. */
  example: string;
}

/** Checks the shape of a file of `languages/`. */
export const defineLanguage = (language: Language): Language => language;
