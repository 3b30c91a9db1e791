/** What a privacy policy speaks of, one after the other. */
export const TOPICS = ['collect', 'purpose', 'basis', 'share', 'keep', 'rights', 'controller', 'authority'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Words that tell what kind of document a text is, in one language. All are beginnings of words or of phrases as spelt, matched without
 * regard to case and diacritics.
 */
export interface DocumentWords {
  /** Where the words were taken from, and the day they were read. */
  source: string;
  date: string;
  /** Names of personal data. */
  personal: string[];
  /** How a policy speaks to its reader: who does what, whose data, what she may do. News speak of both from outside. */
  address: string[];
  topics: Record<Topic, string[]>;
  /** Words of contracts and terms of use. */
  terms: string[];
  /** Words of legal notices: publisher, seat, registers. */
  notice: string[];
  /** How others speak of privacy: news, petitions, guides for companies. Policies rarely do. */
  outside: string[];
}

/** Checks the shape of a file of `document-words/`. */
export const defineDocumentWords = (words: DocumentWords): DocumentWords => words;
