/**
 * What a word says about elections. The first six are decisive: everyday pages seldom have one. `stands`: someone says of
 * himself or his own that he stands for election, which others do not say of him. Then everyday words that only count in company. The
 * last five speak for another kind of site.
 */
export const ROLES = [
  'candidate',
  'election',
  'office',
  'constituency',
  'party',
  'manifesto',
  'stands',
  'campaign',
  'vote',
  'volunteer',
  'donate',
  'join',
  'member',
  'programme',
  'list',
  'endorse',
  'topics',
  'newsroom',
  'shop',
  'authority',
  'observer',
  'union',
] as const;
export type Role = (typeof ROLES)[number];

export const DECISIVE: readonly Role[] = ['candidate', 'election', 'office', 'constituency', 'party', 'manifesto'];
export const SUPPORTING: readonly Role[] = [
  'campaign',
  'vote',
  'volunteer',
  'donate',
  'join',
  'member',
  'programme',
  'list',
  'endorse',
];

/**
 * The political words of one language. Each role is a comma-separated list: `word`, `stem*`, `*end`, `*inside*`, or several
 * words in a row. Case and accents do not matter. No party is named.
 */
export interface Lexicon extends Partial<Record<Role, string>> {
  /** Where the words come from, and the day they were last looked over. */
  source: string;
  date: string;
  /** A sentence such as a campaign writes: known as this language’s, with its kinds of words. */
  example: string;
  /** Everyday words by which a text in this language is known. */
  common: string;
  /** How a campaign speaks of itself: "our", "my", "me", "us". */
  ours: string;
  /** Where such a word follows what is ours: "programi ynë". */
  oursFollows?: true;
  /** Words between a name and an office, in "Jane Doe for Mayor". */
  standsFor?: string;
}
