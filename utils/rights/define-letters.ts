import type { LetterLaw } from './letter-law';

/** What a letter asks. */
export const LETTER_KINDS = ['access', 'erasure', 'portability', 'objection', 'withdrawal'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Names of what is filled in: `{site}`. */
export type LetterField =
  | 'site'
  | 'controller'
  | 'contact'
  | 'date'
  | 'read'
  | 'dated'
  | 'platform'
  | 'law'
  | 'name'
  | 'email'
  | 'reasons';

/** What only the citizen may know, as it stands in the letter until she fills it in: in square brackets. */
export type BlankField = 'controller' | 'contact' | 'name' | 'email' | 'reasons';

/** The letters of one language. The file's name is its ISO 639-1 code; fields to fill stand in braces. */
export interface Letters {
  blanks: Record<BlankField, string>;
  greeting: string;
  letters: Record<
    LetterKind,
    {
      subject: string;
      /** Paragraphs. */
      ask: readonly string[];
      /** Added where a platform was seen to host the site. */
      platform?: string;
    }
  >;
  /** Which policy was read, without and with the date it bears in its own words. */
  policy: string;
  policyDated: string;
  /** On what the letter rests, where a law is named. */
  basis: string;
  laws: Record<LetterLaw, { articles: Record<LetterKind, string>; deadline: string }>;
  identity: string;
  closing: string;
}

export function defineLetters(letters: Letters): Letters {
  return letters;
}
