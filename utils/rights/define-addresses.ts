/** How addresses of one country are written. The file's name is its ISO 3166-1 alpha-2 code, lower case. */
export interface CountryAddresses {
  /** What the country is called in an address, besides its names in the languages of `LANGUAGES`. */
  names?: readonly string[];
  /** A post code that no other country writes like this: it tells the country alone. */
  own?: RegExp;
  /** A post code that others write too: it tells the country only beside one of its `towns`, or a phrase of its own law. */
  shared?: RegExp;
  /** Its largest towns, comma separated, in its own languages. */
  towns?: string;
}

export function defineAddresses(addresses: CountryAddresses): CountryAddresses {
  return addresses;
}
