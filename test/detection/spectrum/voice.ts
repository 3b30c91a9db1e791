/** Political families of Europe and of English-speaking countries, none of them a party. */
export const FAMILIES = [
  'radical left',
  'social democrat',
  'green',
  'liberal',
  'Christian democrat',
  'national-conservative',
  'far right',
  'regionalist',
  'pirate',
  'agrarian',
  'animal rights',
  'local independents',
  'Eurosceptic',
  'federalist',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a family says of itself, in its own words: all that differs between two pages made from one template. */
export interface Voice {
  /** Invented, and without a word such as "party" or "list": the template adds the same one for all. */
  name: string;
  slogan: string;
  topics: readonly [string, string, string, string];
  priorities: readonly [string, string, string];
  about: string;
}

export type Voices = Readonly<Record<Family, Voice>>;
