import type { ImprintFinding, ImprintRole } from './imprint-finding';

/** How a phrase of a legal notice reads. */
export interface ImprintPhrase {
  role: ImprintRole;
  /** How telling it is of electoral material: 3 nearly only there, 2 with an electoral word nearby, 1 on any site. */
  strength: 1 | 2 | 3;
  /**
   * The phrase itself, as the page writes it, in any case and as whole words. White space is folded before it is looked for. Every
   * repetition is bounded (`{0,3}`, never `*` or `+`), so that no page can make it slow: a house rule.
   */
  lead: RegExp;
  /**
   * What stands before the name: `colon`, so that a word that means much else counts as a label only; `words`, where the name
   * follows at once and must begin like a name. After a lead that ends its line the name stands on the next.
   */
  joined: 'colon' | 'words';
  /** `required` (default): nothing is found without a name; `optional`; `around`: before the phrase where none comes after. */
  name?: 'required' | 'optional' | 'around';
  /** How the name begins, where a capital letter or a figure is not the rule. */
  nameStart?: RegExp;
  /** Must fit what comes after the phrase. */
  tail?: RegExp;
  /** Must stand in the same line or a neighbour. */
  needs?: RegExp;
  /** Begins its line or is capitalised: in the middle of a sentence the same words mean nothing. */
  opens?: boolean;
}

/** What of a finding an example tells; nothing is said of its addresses where it gives none. */
export type ImprintExpected = Pick<ImprintFinding, 'role'> &
  Partial<Pick<ImprintFinding, 'name' | 'address' | 'email' | 'unfilled'>>;

/** What a country's legal notices say. Its code is the name of its file: ISO 3166-1 alpha-2, lower case. */
export interface ImprintCountry {
  /** The rule or the pages from which the phrases are known, and the day they were read. */
  source: string;
  date: string;
  phrases: ImprintPhrase[];
  /** Texts of our own that hold exactly one finding each, or those of `and` as well. */
  examples: ({ text: string; and?: ImprintExpected[] } & ImprintExpected)[];
  /** Texts that look alike and declare nothing. */
  counterexamples?: string[];
}

export function defineCountry(country: ImprintCountry): ImprintCountry {
  return country;
}
