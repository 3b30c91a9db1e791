/** A language that policies and pages are met in: the words its links to policies are written in, how it writes dates, cites the law and denies. */
export interface Language {
  /** Where its words were taken from, and the day they were read. */
  source: string;
  date: string;
  /** Words of links as spelt, the most telling first; matched without regard to case and diacritics. */
  links: {
    privacy: string[];
    legalNotice: string[];
    cookies: string[];
    terms: string[];
    /** Nouns change their endings by case: phrases are met as they are spelt here and with other endings. */
    inflected?: true;
  };
  /** What ends in a full stop without ending a sentence, without its last stop. */
  abbreviations: string[];
  /** Words that deny, for languages with clause rules: a piece of a sentence after one of them answers nothing by itself. */
  negations?: string[];
  /** How the law is cited: what stands beside the number of an article, and the names of the GDPR; folded. */
  citation: { article: string[]; law: string[] };
  /** Words before the day on which a text was last changed, as spelt. */
  updated: string[];
  /** Names of the twelve months, folded, all forms of each with "|" between them. */
  months: string[];
  /** Units of time as folded patterns, for languages with clause phrases. */
  lengths?: { day: string; week: string; month: string; year: string };
  /** Names of the numbers from one on, folded, all forms of each with a space between them; with `lengths`. */
  numbers?: string[];
  /** Names of larger numbers that policies write out, folded, forms with "|" between them; every ten among them, so that no "four" is read of "twenty-four". */
  largerNumbers?: Record<number, string>;
  /** A sentence that is told to be in this language and in no other. */
  example: string;
}

/** Checks the shape of a file of `languages/`. */
export const defineLanguage = (language: Language): Language => language;
