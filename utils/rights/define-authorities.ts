import type { Sourced } from './sourced';

/** A body that hears complaints about personal data. */
export interface Authority {
  id: string;
  /** As the source writes it. */
  name: string;
  /** Its home page; forms deeper down move too often to be linked. */
  web: string;
  email?: string;
  /** ISO 639-1 code of the language complaints are written in, where the source says so. */
  complaintLanguage?: string;
  /** What policies call it, whole words: a policy that names it tells where complaints about it go. */
  called?: readonly string[];
  /** Of several in a country: names in an address that lead to this one. */
  region?: readonly string[];
  /** Of several in a country: whom it looks after when that is not everybody of its region; ends the key `rights_remit_<remit>`. */
  remit?: 'federal' | 'public';
}

/** The authorities of one country, likeliest first. The file's name is its ISO 3166-1 alpha-2 code, lower case. */
export interface CountryAuthorities extends Sourced {
  authorities: readonly Authority[];
}

export function defineAuthorities(authorities: CountryAuthorities): CountryAuthorities {
  return authorities;
}
